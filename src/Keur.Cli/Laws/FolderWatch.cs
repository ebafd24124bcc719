namespace Keur.Cli.Laws;

/// <summary>Does something whenever a file of a folder changes; changes in quick succession count as one.</summary>
internal sealed class FolderWatch(string folder)
{
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs until cancelled.</summary>
    public async Task RunAsync(Action changed, CancellationToken cancel)
    {
        using var pending = new SemaphoreSlim(0);
        using var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        FileSystemEventHandler signal = (_, _) => pending.Release();
        watcher.Changed += signal;
        watcher.Created += signal;
        watcher.Deleted += signal;
        watcher.Renamed += (_, _) => pending.Release();
        watcher.EnableRaisingEvents = true;
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                await pending.WaitAsync(cancel);
                while (await pending.WaitAsync(Calm, cancel))
                {
                    // More changed meanwhile; wait until it is calm.
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }

            changed();
        }
    }
}

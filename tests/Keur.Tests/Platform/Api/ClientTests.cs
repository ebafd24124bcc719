using System.Diagnostics;
using Keur.Tests.House;

namespace Keur.Tests.Platform.Api;

/// <summary>What others make of the description of the API: a client in TypeScript.</summary>
public sealed class ClientTests
{
    private const string Generator = "artifacts/npm/node_modules/openapi-typescript/bin/cli.js";
    private const string Compiler = "artifacts/npm/node_modules/typescript/bin/tsc";

    private const string Use = """
        import type { components, operations, paths } from "./client";

        type Judged = operations["judge"]["responses"]["200"]["content"]["application/json"];
        type Step = operations["nextQuestion"]["responses"]["200"]["content"]["application/json"];
        type Card = components["schemas"]["Card"];

        async function send<T>(path: keyof paths, card: Card): Promise<T> {
          const answer = await fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(card) });
          return (await answer.json()) as T;
        }

        export async function main(card: Card): Promise<string[]> {
          const verdicts = await send<Judged>("/api/v1/verdicts", card);
          const step = await send<Step>("/api/v1/interview", card);
          return verdicts.map((v): string => `${v.card}: ${v.classes["high-risk"]}, ${v.duties.length} duties, ${v.receipt.lawHash}`).concat(step.question?.ask ?? []);
        }
        """;

    [Fact]
    public async Task A_client_made_of_the_description_compiles()
    {
        var folder = Directory.CreateTempSubdirectory("keur-client-").FullName;
        using var programme = PlatformUnderTest.Shared.CreateClient();
        await File.WriteAllTextAsync(Path.Combine(folder, "api.json"), await programme.GetStringAsync(new Uri("/api/v1/openapi.json", UriKind.Relative), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "use.ts"), Use, TestContext.Current.CancellationToken);

        await Run(folder, Generator, "api.json", "-o", "client.d.ts");
        await Run(folder, Compiler, "--noEmit", "--strict", "--noUncheckedIndexedAccess", "--target", "es2022", "--module", "es2022", "--moduleResolution", "bundler", "--lib", "es2022,dom", "use.ts");

        Assert.True(new FileInfo(Path.Combine(folder, "client.d.ts")).Length > 10_000);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task Run(string folder, string tool, params string[] arguments)
    {
        var path = Path.Combine(Repository.Root, tool);
        Assert.True(File.Exists(path), $"{tool} is missing; ./test installs it (see test-packages.txt)");
        var start = new ProcessStartInfo("node", [path, .. arguments]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, string.Join('\n', said));
    }
}

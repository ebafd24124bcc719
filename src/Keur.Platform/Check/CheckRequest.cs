using Keur.Law;
using Keur.Platform.Shell;
using Keur.Platform.Shell.Law;
using Keur.Reasoning.Interviews;

namespace Keur.Platform.Check;

/// <summary>Reads what a request for a page of the check brings along, from its address or its form.</summary>
internal sealed class CheckRequest
{
    private readonly ILookup<string, string> _values;

    private CheckRequest(ILookup<string, string> values, IFormFile? file) => (_values, File) = (values, file);

    /// <summary>The file sent along; null for none.</summary>
    public IFormFile? File { get; }

    /// <summary>Reads a request.</summary>
    /// <exception cref="BadHttpRequestException">The form cannot be read, or is too large.</exception>
    public static async Task<CheckRequest> Read(HttpRequest request)
    {
        IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> values = request.Query;
        IFormFile? file = null;
        if (request.HasFormContentType)
        {
            try
            {
                var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
                values = form;
                file = form.Files.FirstOrDefault(f => f.Length > 0);
            }
            catch (InvalidDataException wrong)
            {
                throw new BadHttpRequestException("The form cannot be read.", wrong);
            }
        }

        return new CheckRequest(values.SelectMany(v => v.Value.Select(x => (v.Key, Value: x ?? string.Empty))).ToLookup(v => v.Key, v => v.Value), file);
    }

    /// <summary>The value of a field; null where it is missing or empty.</summary>
    public string? Value(string field) => _values[field].FirstOrDefault(v => v.Length > 0);

    /// <summary>All values of a field.</summary>
    public IReadOnlyList<string> Values(string field) => [.. _values[field].Where(v => v.Length > 0)];

    /// <summary>The state; null, with what is wrong, where it cannot be read.</summary>
    public CheckState? State(LawShelf shelf, DoorList doors, Reader reader, Diagnostics diagnostics)
    {
        var asked = Value("law");
        if (shelf.Find(asked, out var mistake) is not { } law)
        {
            diagnostics.Error("law", SourceSpan.StartOf(new SourceFile("?law", string.Empty)), mistake!);
            return null;
        }

        var door = doors.Find(Value("as"));
        if (Value("c") is not { } packed)
        {
            var name = Value("name")?.Trim() is { Length: > 0 } given ? given[..Math.Min(given.Length, CardIntake.LongestName)] : reader.Say("AI system", "AI-systeem");
            return new CheckState(law, name, Begun(law, door)) { Asked = asked, Door = door };
        }

        if (PackedText.Unpack(packed) is { } text)
        {
            return CardIntake.State(law, new SourceFile("?c", text), diagnostics) is { } state ? Named(state with { Asked = asked, Door = door }) : null;
        }

        diagnostics.Error("link", SourceSpan.StartOf(new SourceFile("?c", string.Empty)), new("This link is not whole: its answers cannot be read.", "Deze link is niet heel: de antwoorden erin zijn niet te lezen."), new("Copy the whole link, or start again.", "Kopieer de hele link, of begin opnieuw."));
        return null;
    }

    /// <summary>The state under the name that was given to it now, where one was.</summary>
    private CheckState Named(CheckState state) => Value("rename")?.Trim() is { Length: > 0 } name ? state with { Name = name[..Math.Min(name.Length, CardIntake.LongestName)] } : state;

    /// <summary>What somebody who takes a door has said already.</summary>
    private static Transcript Begun(LawAtHand law, Door? door) =>
        (law.Text.Shorthands.FirstOrDefault(s => s.Name == door?.Shorthand)?.Answers ?? []).Aggregate(Transcript.Empty, (said, answer) => said.With(Reply.Of(answer)));
}

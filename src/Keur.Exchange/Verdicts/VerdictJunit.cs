using System.Text;
using System.Xml;
using Keur.Law;
using Keur.Reasoning.Verdicts;

namespace Keur.Exchange.Verdicts;

/// <summary>
/// Writes verdicts as JUnit XML: a suite per case, a test case per class. A class fails when it is to be reported and the baseline does not know it, is
/// skipped while it is open, and passes otherwise.
/// </summary>
public sealed class VerdictJunit
{
    /// <summary>The language of messages.</summary>
    public Language Language { get; init; }

    /// <summary>What is to be reported.</summary>
    public OutcomeRules Rules { get; init; } = new();

    /// <summary>The verdicts.</summary>
    public string Write(IReadOnlyList<JudgedCase> cases)
    {
        ArgumentNullException.ThrowIfNull(cases);
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false) }))
        {
            writer.WriteStartElement("testsuites");
            writer.WriteAttributeString("name", "keur");
            foreach (var judged in cases)
            {
                WriteSuite(writer, judged);
            }

            writer.WriteEndElement();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private void WriteSuite(XmlWriter writer, JudgedCase judged)
    {
        var found = CommandOutcome.FindingsOf(judged, Rules).Where(f => f.IsNew).Select(f => f.Rule.Class).ToHashSet();
        var classes = judged.Verdict.Classes;
        writer.WriteStartElement("testsuite");
        writer.WriteAttributeString("name", Clean(CaseName.Of(judged)));
        writer.WriteAttributeString("file", Clean(judged.CardFile.Path));
        writer.WriteAttributeString("tests", classes.Count.ToString());
        writer.WriteAttributeString("failures", found.Count.ToString());
        writer.WriteAttributeString("errors", "0");
        writer.WriteAttributeString("skipped", classes.Count(IsOpen).ToString());
        foreach (var one in classes)
        {
            WriteClass(writer, judged, one, found.Contains(one.Conclusion.Id));
        }

        writer.WriteEndElement();
    }

    private void WriteClass(XmlWriter writer, JudgedCase judged, Judged one, bool fails)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("classname", judged.Verdict.Text.Act.Id);
        writer.WriteAttributeString("name", one.Conclusion.Id);
        if (fails)
        {
            writer.WriteStartElement("failure");
            writer.WriteAttributeString("type", one.Conclusion.Id);
            writer.WriteAttributeString("message", Clean(ResultWords.Held(one).In(Language)));
            writer.WriteString(Clean(string.Join('\n', CaseName.AnswersOf(one.Because).Select(a => ResultWords.Given(a).In(Language)))));
            writer.WriteEndElement();
        }
        else if (IsOpen(one))
        {
            writer.WriteStartElement("skipped");
            writer.WriteAttributeString("message", Clean(ResultWords.Open(one).In(Language)));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static bool IsOpen(Judged judged) => judged.State is State.Open or State.BeyondBudget;

    // A card may hold characters that XML has no way to write.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(r => r.Value is < 0x20 and not ('\n' or '\t' or '\r') or 0xFFFE or 0xFFFF ? "\uFFFD" : r.ToString()));
}

using System.Collections;
using System.Reflection;
using System.Text;
using Keur.Law;
using Keur.Law.Model;

namespace Keur.Tests.Law.Image;

/// <summary>
/// Writes down all that can be asked of a text, so that two texts can be compared: every public property of everything in it, those added later
/// included. What has an identity is written out once and by its number from then on, so that what is one thing in one text is one in the other.
/// </summary>
internal sealed class TextReport
{
    private readonly StringBuilder _report = new();
    private readonly Dictionary<object, int> _numbers = new(ReferenceEqualityComparer.Instance);

    private TextReport()
    {
    }

    public static string Of(LawText text)
    {
        var report = new TextReport();
        report.WriteProperties(text, string.Empty);
        return report._report.ToString();
    }

    private void Write(string name, object? value, string indent)
    {
        switch (value)
        {
            case null:
                _report.AppendLine($"{indent}{name}: -");
                break;
            case Words words:
                _report.AppendLine($"{indent}{name}: {words.English} | {words.Dutch}");
                break;
            case Example example:
                _report.AppendLine($"{indent}{name}: {example.Span.File.LineAt(example.Span.Line)}");
                WriteProperties(example, indent + "  ");
                break;
            case string or bool or int or decimal or DateOnly or Enum or SourceSpan or Citation or Duration:
                _report.AppendLine($"{indent}{name}: {value}");
                break;
            case IEnumerable list:
                WriteAll(name, list, indent);
                break;
            default:
                WriteThing(name, value, indent);
                break;
        }
    }

    private void WriteAll(string name, IEnumerable list, string indent)
    {
        _report.AppendLine($"{indent}{name}:");
        foreach (var (index, item) in list.Cast<object>().Index())
        {
            Write($"{index}", item, indent + "  ");
        }
    }

    private void WriteThing(string name, object thing, string indent)
    {
        var known = false;
        if (HasIdentity(thing))
        {
            known = _numbers.TryGetValue(thing, out var number);
            number = known ? number : _numbers[thing] = _numbers.Count;
            name = $"{name} #{number}";
        }

        _report.AppendLine($"{indent}{name}: {thing.GetType().Name}");
        if (!known)
        {
            WriteProperties(thing, indent + "  ");
        }
    }

    private void WriteProperties(object thing, string indent)
    {
        foreach (var property in thing.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetIndexParameters().Length == 0))
        {
            Write(property.Name, property.GetValue(thing), indent);
        }
    }

    private static bool HasIdentity(object thing) => thing is Fact or Conclusion or Form or Phase or Spare or Reading;
}

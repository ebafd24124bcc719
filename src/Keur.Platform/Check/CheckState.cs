using System.Text;
using Keur.Exchange.Cards;
using Keur.Law;
using Keur.Law.Model;
using Keur.Platform.Shell.Law;
using Keur.Reasoning.Interviews;

namespace Keur.Platform.Check;

/// <summary>A check under way: what was said of a system so far, and under which law. It travels with every page and is kept nowhere.</summary>
/// <param name="Law">The law asked.</param>
/// <param name="Name">What the system is called.</param>
/// <param name="Said">What was said, in order.</param>
public sealed record CheckState(LawAtHand Law, string Name, Transcript Said)
{
    private readonly Lazy<Standing> _standing = new(() => Said.Under(Law.Reasoner));
    private (string Card, string Text) _packed = (string.Empty, string.Empty);

    /// <summary>The law as it was asked for; null where none was named, and then it is the newest as it applies today.</summary>
    public string? Asked { get; init; }

    /// <summary>The way in that was taken; null for none.</summary>
    public Door? Door { get; init; }

    /// <summary>Where answers come from, as far as that was said.</summary>
    public IReadOnlyDictionary<Fact, string> Evidence { get; init; } = new Dictionary<Fact, string>();

    /// <summary>The answers that count.</summary>
    public IReadOnlyList<Answer> Given => _standing.Value.Given;

    /// <summary>The replies that count.</summary>
    public Standing Standing => _standing.Value;

    /// <summary>Whether nothing was said as yet but what the way in says.</summary>
    public bool IsBeginning => Said.Replies.Count <= (Law.Text.Shorthands.FirstOrDefault(s => s.Name == Door?.Shorthand)?.Answers.Count ?? 0);

    /// <summary>The same, with one reply more or another.</summary>
    public CheckState With(Reply reply) => new(Law, Name, Said.With(reply)) { Asked = Asked, Door = Door, Evidence = Evidence };

    /// <summary>The same under another law; what that does not ask is set aside.</summary>
    public CheckState Under(LawAtHand law, string? asked)
    {
        ArgumentNullException.ThrowIfNull(law);
        var said = Transcript.Empty;
        foreach (var reply in Said.Replies)
        {
            said = Carried(reply, law.Text) is { } carried ? said.With(carried) : said;
        }

        var evidence = Evidence.Where(e => law.Text.FindFact(e.Key.Id) is not null).ToDictionary(e => law.Text.FindFact(e.Key.Id)!, e => e.Value);
        return new CheckState(law, Name, said) { Asked = asked, Door = Door, Evidence = evidence };
    }

    /// <summary>The answers as a card that reads back as the same: what is not known or left to a lawyer is said as well, and the order of asking is kept.</summary>
    /// <param name="language">The language of what it remarks.</param>
    public string Card(Language language = Language.English)
    {
        var text = new StringBuilder($"keur: {CardReader.Format}\nname: {CardWriter.Quoted(Name)}\nfacts:{(Said.Replies.Count == 0 ? " {}" : string.Empty)}\n");
        foreach (var reply in Said.Replies)
        {
            var remark = reply.Kind == ReplyKind.ForLawyer ? $"  # {LawyerRemark.Words.In(language)}" : string.Empty;
            text.Append($"  {reply.Fact.Id}: {(reply.Answer is { } answer ? CardWriter.Value(answer) : "unknown")}{remark}\n");
        }

        if (Evidence.Count > 0)
        {
            text.Append("evidence:\n");
            foreach (var (fact, source) in Evidence.OrderBy(e => e.Key.Index))
            {
                text.Append($"  {fact.Id}: {CardWriter.Quoted(source)}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The state as the fields of a form or a link carry it.</summary>
    public IEnumerable<KeyValuePair<string, string>> Fields()
    {
        yield return new("c", Packed());
        if (Asked is not null)
        {
            yield return new("law", Asked);
        }

        if (Door is not null)
        {
            yield return new("as", Door.Id);
        }
    }

    /// <summary>The state as the query of an address, from its question mark; null where it is too long for a link.</summary>
    /// <param name="more">What else the query says.</param>
    public string? Query(params IEnumerable<KeyValuePair<string, string>> more)
    {
        var fields = Fields().ToList();
        return fields[0].Value.Length > PackedText.LongestInLink
            ? null
            : "?" + string.Join('&', fields.Concat(more).Select(f => $"{f.Key}={Uri.EscapeDataString(f.Value)}"));
    }

    // A page carries it in many places; another name or other evidence makes another card.
    private string Packed()
    {
        var card = Card();
        if (_packed.Card != card)
        {
            _packed = (card, PackedText.Pack(card));
        }

        return _packed.Text;
    }

    private static Reply? Carried(Reply reply, LawText text)
    {
        if (reply.Answer is { } answer)
        {
            return AnswerTransfer.To(text, answer) is { } same ? Reply.Of(same) : null;
        }

        return text.FindFact(reply.Fact.Id) switch
        {
            { Type: FactType.Judgement } fact when reply.Kind == ReplyKind.ForLawyer => Reply.ForLawyer(fact),
            { } fact => Reply.Unknown(fact),
            null => null,
        };
    }
}

namespace Keur.Tests.Law.Checking;

/// <summary>Laws with one mistake each, or one of a kind, under the code by which it is reported.</summary>
internal static class BrokenLaw
{
    private const string Vocabulary = """
        class stunt "Stunt kite"
        class plain "Other kite" otherwise
        role flyer "Flyer"
        role builder "Builder"
        party beach-guard "Beach guard"
        fact outdoors of system : yes/no
          ask "?"
        fact length of system : number metres
          ask "?"
        fact shape of system : one of
          delta "D"
          box   "B"
          ask "?"
        fact colours of system : some of
          red   "R"
          white "W"
          ask "?"
        fact sold of system : date
          ask "?"
        """;

    public static IEnumerable<(string Code, LawSnippet Law)> Written =>
    [
        ("unknown-character", Act("rule one @ 1 ;\n  when ‘outdoors’")),
        ("open-text", Act("rule one \"Title @ 1\n  when outdoors")),
        ("unknown-kind", Act("ruel one @ 1\n  when outdoors\nunicorn two")),
        ("syntax", Act("  rule one @ 1\nrule two @ 1\n  when outdoors within\n  until never\nduty three @ 1\n  on flyer\n  by 2023-02-30\n  every day\nrule not @ 1")),
        ("subject", Act("fact one of sistem : date\n  ask \"?\"\nfact two of 3 : date\n  ask \"?\"")),
        ("citation", Act("rule one @ one\n  when outdoors\nrule two @ 1(a\n  when outdoors")),
        ("range", Act("stated @ 5 to 1 \"Words.\"\nstated @ 1 to annex I \"Words.\"")),
        ("mixed", Act("rule one @ 1\n  when outdoors and stunt or flyer")),
        ("stray-point", Act("rule one @ 1\n  when outdoors\n    (a) stunt")),
        ("too-deep", Act($"rule one @ 1\n  when {new string('(', 101)}outdoors")),
        ("clause-indent", Act("route way @ 1\n  must one\n    when outdoors\n  may two")),
        ("duration", Act("duty one @ 1\n  on flyer\n  every 1.5 days\nphase two @ 1\n  covers all\n  from 24 hours after entry into force")),
        ("number", Act("rule one @ 1\n  when length > 99999999999999999999999999 million metres")),
        ("no-outcome", Act("rule one @ 1").File("law/act/examples.md", "```example\nTitle only\n  given outdoors\n```")),
        ("twin", Act("rule one @ 1").File("law/act/act.nl.md", "```nl\nruel one \"Een\"\nrule\nrule one\n  ask\n  ask \"A\"\n  ask \"B\"\n```")),
        ("unknown-block", Act("rule one @ 1").File("law/act/more.md", "```kuer\nrule two @ 1\n```")),
        ("open-block", Act("rule one @ 1").File("law/act/more.md", "Prose\n\n```keur\nrule two @ 1")),
        ("front-matter", Act("rule one @ 1").File("law/vocabulary/more.md", "---\nno colon\n---")),
        ("double-key", Act("rule one @ 1").File("law/vocabulary/more.md", "---\nid: a\nid: b\n---")),
        ("open-front-matter", Act("rule one @ 1").File("law/vocabulary/more.md", "---\nid: a\n")),
    ];

    public static IEnumerable<(string Code, LawSnippet Law)> Bound =>
    [
        ("unknown-name", Act("rule one @ 1\n  when outdors and strange-thing\nduty two @ 1\n  on flier\n  to stunt\n  within 2 days of solt\n  proof form-x")),
        ("unknown-value", Act("rule one @ 1\n  when shape is bax or colours includes any of (red, wite)")),
        ("wrong-type", Act("rule one @ 1\n  when shape and length and sold and colours is red and length before 2020-01-01 and shape > 4")),
        ("wrong-unit", Act("rule one @ 1\n  when length > 4 miles")),
        ("wrong-answer", Example("given outdoors is 4, shape is bax, colours is red, length is never, sold is outdoors")),
        ("answered-twice", Example("given outdoors, not outdoors, colours includes red, colours excludes red")),
        ("name-taken", Act("rule outdoors @ 1\nrule one @ 1\nrule one/two @ 1\nrule three/four @ 1\nduty three @ 1\n  on flyer\nrole stunt \"Stunt\"\nparty flyer \"Flyer\"")),
        ("declared-twice", Act("rule one @ 1\nrule one @ 2")),
        ("clause-twice", Act("rule one @ 1\n  when outdoors\n  when stunt\nduty two @ 1\n  on flyer\n  by 2020-01-01\n  by 2021-01-01")),
        ("no-citation", Act("rule one\n  when outdoors\nnever two outdoors \"Why\"")),
        ("no-such-provision", Act("rule one @ 1(6)\n  when outdoors @ annex IX\npenalty two @ 1\n  for 1 to 99")),
        ("circle", Act("rule one @ 1\n  when two\nrule two @ 1\n  unless not one\nfact three of system : yes/no\n  only when four\n  ask \"?\"\nfact four of system : yes/no\n  only when three\n  ask \"?\"\nphase five @ 1\n  covers 1\n  from 2020-01-01 when sold before start of five")),
        ("gate-reads-law", Act("rule one @ 1\nfact two of system : yes/no\n  only when one and outdoors\n  ask \"?\"")),
        ("under-nothing", Act("rule stunt/one @ 1\nrule two @ 1\n  when stunt under (2, 3 to 4)")),
        ("otherwise-class", Act("rule one @ 1\n  when plain\nrule plain/two @ 1")),
        ("second-class", Act("class other \"Other\" otherwise")),
        ("no-question", Act("fact one of system : yes/no")),
        ("values", Act("fact one of system : one of\n  ask \"?\"\nfact two of system : date\n  red \"R\"\n  ask \"?\"")),
        ("value-twice", Act("fact one of system : one of\n  red \"R\"\n  red \"R\"\n  ask \"?\"")),
        ("no-bearer", Act("duty one @ 1")),
        ("no-way", Act("route one @ 1\n  when outdoors")),
        ("no-reach", Act("penalty one @ 1\nphase two @ 1\n  from 2020-01-01\nspare three @ 1\n  when outdoors")),
        ("no-start", Act("phase one @ 1\n  covers 1")),
        ("no-duty", Act("form one @ 1\n  field 1 \"A\"")),
        ("no-field", Act("duty one @ 1\n  on flyer\nform two @ 1\n  for one\n  only 1, 3 when outdoors\n  field 1 \"A\"\n  field 2 \"B\"")),
        ("field-twice", Act("duty one @ 1\n  on flyer\nform two @ 1\n  for one\n  field 1 \"A\"\n  field 1 \"B\"")),
        ("phases-overlap", Act("phase one @ 1\n  covers 1 to 2\n  from 2020-01-01\nphase two @ 1\n  covers 2\n  from 2021-01-01\nrule three @ 2")),
        ("half-reading", Act("reading one @ 1\n  yes \"Y\"\n  take yes")),
        ("points-nowhere", Act("flag one @ 1\n  on stunt")),
    ];

    public static IEnumerable<(string Code, LawSnippet Law)> Composed =>
    [
        ("amends-nothing", Act("rule one @ 1").Amended("in rule ome\n  insert when outdoors\nin rule one\n  repeal unless\n  repeal (a)").File("law/other/other.md", "---\nid: other\namends: akt\n---").File("law/other/outline.json", "{\"texts\":[]}")),
        ("amends-twice", Act("rule one @ 1\n  unless outdoors\n  unless stunt\nrule two @ 1\n  when any of\n    (a) outdoors\n    (b) any of\n        (a) stunt").Amended("in rule one\n  repeal unless\nin rule two\n  repeal (a)\n  insert (b) flyer")),
        ("stray", Act("rule one @ 1\nrepeal rule one").Amended("rule two @ 1").File("law/vocabulary/more.md", "```keur\nrepeal rule one\n```\n```example\nTitle\n  then one\n```")),
        ("repealed", Act("rule one @ 1\nrule two @ 1\n  when one").Amended("repeal rule one")),
        ("repealed-provision", Act("rule one @ 1(1)").Amended("insert rule two @ 2").Without("law/change/outline.json").File("law/change/outline.json", "{\"texts\":[{\"paths\":[\"2\"]}]}")),
        ("identity", Act("rule one @ 1").File("law/empty/empty.md", "# Nobody").File("law/empty/outline.json", "{\"texts\":[]}").File("law/wrong/wrong.md", "---\nid: rong\nin-force: 2024-13-01\ntitel: Wrong\n---").File("law/wrong/outline.json", "{\"texts\":[]}")),
        ("no-outline", Act("rule one @ 1").Without("law/act/outline.json")),
        ("outline", Act("rule one @ 1").Without("law/act/outline.json").File("law/act/outline.json", "{\"paths\":[]}")),
        ("lonely-twin", Act("rule one @ 1").File("law/act/other.nl.md", "# Alleen")),
        ("double-twin", Act("rule one @ 1").File("law/act/act.nl.md", "```nl\nrule one \"Een\"\nrule one \"Nog een\"\n```")),
    ];

    private static LawSnippet Act(string keur) => LawSnippet.Of(keur, Vocabulary);

    private static LawSnippet Example(string given) => Act("rule one @ 1").File("law/act/examples.md", $"```example\nTitle\n  {given}\n  then one\n```");
}

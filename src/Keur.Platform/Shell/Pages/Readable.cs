using Keur.Law;
using Microsoft.AspNetCore.Components;

namespace Keur.Platform.Shell.Pages;

/// <summary>What a person reads: a page, or a part of one.</summary>
public abstract class Readable : ComponentBase
{
    /// <summary>Who reads it.</summary>
    [CascadingParameter]
    public Reader Reader { get; set; } = default!;

    /// <summary>A text in the reader's language.</summary>
    protected string Say(string english, string dutch) => Reader.Say(english, dutch);

    /// <summary>A text in the reader's language.</summary>
    protected string Say(Words words) => Reader.Say(words);

    /// <summary>The path of a page in the reader's language.</summary>
    protected string To(string page) => Reader.To(page);
}

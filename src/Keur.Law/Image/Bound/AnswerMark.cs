namespace Keur.Law.Image.Bound;

/// <summary>What kind of answer follows.</summary>
internal enum AnswerMark
{
    /// <summary>No.</summary>
    No,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>Values that hold and values that do not.</summary>
    Values,

    /// <summary>A day.</summary>
    Day,

    /// <summary>Never.</summary>
    Never,

    /// <summary>Not yet.</summary>
    NotYet,

    /// <summary>A number.</summary>
    Number,
}

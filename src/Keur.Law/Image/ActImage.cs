using Keur.Law.Model;

namespace Keur.Law.Image;

/// <summary>Who an act is, as an image has it; it is read at once, for every question starts from it.</summary>
internal static class ActImage
{
    /// <summary>Writes an act; a mark where a folder has none.</summary>
    public static void Write(ImageWriter writer, Act? act, TableWriters tables)
    {
        writer.Number(act is null ? 0 : 1);
        if (act is null)
        {
            return;
        }

        writer.Number(tables.Strings.NumberOf(act.Title.English));
        writer.Number(tables.Strings.NumberOf(act.Title.Dutch));
        foreach (var text in new[] { act.Celex, act.Eli, act.Amends })
        {
            writer.Number(text is null ? 0 : tables.Names.NumberOf(text) + 1);
        }

        foreach (var day in new[] { act.Adopted, act.Published, act.InForce })
        {
            writer.Number(day is { } known ? known.DayNumber + 1 : 0);
        }
    }

    /// <summary>Reads the act of a folder; null where it has none.</summary>
    public static Act? Read(ref ImageCursor cursor, string folder, ImageTables tables) => cursor.Number() == 0
        ? null
        : new Act(folder, new Words(tables.StringOf, cursor.Number(), cursor.Number()))
        {
            Celex = ReadText(ref cursor, tables),
            Eli = ReadText(ref cursor, tables),
            Amends = ReadText(ref cursor, tables),
            Adopted = ReadDay(ref cursor),
            Published = ReadDay(ref cursor),
            InForce = ReadDay(ref cursor),
        };

    private static string? ReadText(ref ImageCursor cursor, ImageTables tables) => cursor.Number() is var number and > 0 ? tables.Names[number - 1] : null;

    private static DateOnly? ReadDay(ref ImageCursor cursor) => cursor.Number() is var number and > 0 ? DateOnly.FromDayNumber(number - 1) : null;
}

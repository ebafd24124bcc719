namespace Keur.Tests.House;

public sealed class SourceShapeTests
{
    private const string Sample = """
        using System;
        namespace A.B;

        /// <summary>class Wrong { }</summary>
        [Obsolete("class { ")]
        public sealed record First(int X, string[] Y) : Base(X)
        {
            private static readonly Dictionary<string, int> Table = new()
            {
                ["a"] = 1,
            };

            private enum Inner { A, B }

            [Fact]
            [InlineData(1)]
            public int Long(int a)
            {
                if (a > 1) { return 2; }
                return 3;
            }

            public int Short => X switch
            {
                1 => 2,
                _ => 3,
            };

            public int Value { get; } = 3;
        }

        public delegate bool Second<T>(T item);
        internal readonly record struct Third(int Z);
        """;

    private static readonly SourceShape Shape = new(new SourceText(Sample));

    [Fact]
    public void Types_are_found_with_their_place() =>
        Assert.Equal(
            [("First", false), ("Inner", true), ("Second", false), ("Third", false)],
            Shape.Types.Select(type => (type.Name, type.Nested)));

    [Fact]
    public void A_member_is_measured_without_its_attributes_and_a_table_is_none() =>
        Assert.Equal(
            [new SourceMember(17, 5), new SourceMember(23, 5), new SourceMember(29, 1)],
            Shape.Members);
}

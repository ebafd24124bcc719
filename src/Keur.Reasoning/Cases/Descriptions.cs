using Keur.Law.Model;

namespace Keur.Reasoning.Cases;

/// <summary>Conclusions as the law describes them: the condition holds and no exception does; scope and days are left out.</summary>
/// <typeparam name="T">What a condition comes to.</typeparam>
internal sealed class Descriptions<T>
    where T : struct
{
    private readonly FormulaCompiler<T> _compiler;
    private readonly T?[] _described;
    private readonly Func<Conclusion, T> _of;

    /// <summary>Describes the conclusions of a text with a compiler.</summary>
    public Descriptions(FormulaCompiler<T> compiler, LawText text)
    {
        (_compiler, _described, _of) = (compiler, new T?[text.Conclusions.Count], Of);
        compiler.Describe = _of;
    }

    /// <summary>The conclusion as described.</summary>
    public T Of(Conclusion conclusion)
    {
        if (_described[conclusion.Index] is not { } found)
        {
            found = Bodies.Of(_compiler, conclusion, _of);
            _described[conclusion.Index] = found;
        }

        return found;
    }
}

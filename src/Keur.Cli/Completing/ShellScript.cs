namespace Keur.Cli.Completing;

/// <summary>The scripts that ask the command what a word could become. What it does not know is left to the shell: the names of files.</summary>
internal static class ShellScript
{
    /// <summary>The command, not for people, that the scripts call.</summary>
    public const string Words = "completion-words";

    private const string Bash = $$"""
        _keur() {
          local word=${COMP_WORDS[COMP_CWORD]}
          mapfile -t COMPREPLY < <("${COMP_WORDS[0]}" {{Words}} -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
          # The shell parts words at `=` and `:`, and wants the part behind it alone.
          if [[ $word == [=:] ]]; then COMPREPLY=(); fi
        }
        complete -o bashdefault -o default -F _keur keur

        """;

    private const string Zsh = $$"""
        #compdef keur
        _keur() {
          local -a found
          found=("${(@f)$("${words[1]}" {{Words}} -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
          found=(${found:#})
          if (( ${#found} )); then compadd -a found; else _files; fi
        }
        if [[ $funcstack[1] == _keur ]]; then _keur "$@"; else compdef _keur keur; fi

        """;

    private const string Fish = $$"""
        function __keur_words
          set -l words (commandline -opc)
          $words[1] {{Words}} -- $words[2..] (commandline -ct) 2>/dev/null
        end
        complete -c keur -a '(__keur_words)'

        """;

    /// <summary>The script of a shell.</summary>
    public static string Of(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        _ => Fish,
    };
}

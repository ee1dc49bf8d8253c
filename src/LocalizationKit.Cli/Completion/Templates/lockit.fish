# Completion of lockit for fish: lockit completion fish > ~/.config/fish/completions/lockit.fish
function __lockit_at
    set -l at ''
    set -l words (commandline -opc)
    for word in $words[2..-1]
        switch "$at $word"
{{paths}}
        end
    end
    test "$at" = "$argv[1]"
end
{{words}}
{{options}}

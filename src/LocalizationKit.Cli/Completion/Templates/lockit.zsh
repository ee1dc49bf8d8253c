#compdef lockit
# Completion of lockit for zsh. In ~/.zshrc, behind compinit: source <(lockit completion zsh)
_lockit() {
    local cur=${words[CURRENT]} prev=${words[CURRENT - 1]} at="" i
    local -a offers
    for ((i = 2; i < CURRENT; i++)); do
        case "$at ${words[i]}" in
{{paths}}
        esac
    done
    case "$at $prev" in
{{values}}
    esac
    if ((! ${#offers})) && [[ $cur == -* ]]; then
        case "$at" in
{{options}}
        esac
    elif ((! ${#offers})); then
        case "$at" in
{{words}}
            *) _files; return ;;
        esac
    fi
    _describe -V 'lockit' offers
}
if [[ ${funcstack[1]} == _lockit ]]; then
    _lockit "$@"
else
    compdef _lockit lockit
fi

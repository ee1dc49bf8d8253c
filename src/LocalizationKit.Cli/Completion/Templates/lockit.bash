# Completion of lockit for bash. In ~/.bashrc: source <(lockit completion bash)
_lockit() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} at="" offers="" i
    # bash takes --format=html for three words.
    if [[ $cur == "=" ]]; then
        cur=""
    elif [[ $prev == "=" ]]; then
        prev=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$at ${COMP_WORDS[i]}" in
{{paths}}
        esac
    done
    case "$at $prev" in
{{values}}
    esac
    if [[ -z $offers && $cur == -* ]]; then
        case "$at" in
{{options}}
        esac
    elif [[ -z $offers ]]; then
        case "$at" in
{{words}}
        esac
    fi
    COMPREPLY=($(compgen -W "$offers" -- "$cur"))
}
complete -o bashdefault -o default -F _lockit lockit

package dev.hyperbound.processor.docs.html;

import dev.hyperbound.processor.docs.facts.Anchors;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of running text.
 *
 * @param anchor the place on the page that the text is a link to, if it is one
 */
public record Passage(String text, Optional<String> anchor) {
    /** A sentence about parameters, in which their wire names are links. */
    static List<Passage> of(String sentence, List<String> names) {
        Set<String> words = new HashSet<>(names);
        List<String> oddNames = oddNames(names);
        List<Passage> pieces = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < sentence.length(); ) {
            int end = endOfName(sentence, at, words, oddNames);
            if (end > at) {
                addText(sentence.substring(from, at), pieces);
                String name = sentence.substring(at, end);
                pieces.add(new Passage(name, Optional.of(Anchors.parameter(name))));
                from = end;
            }
            at = Math.max(end, endOfWord(sentence, at));
        }
        addText(sentence.substring(from), pieces);
        return List.copyOf(pieces);
    }

    /** The names that are not a word each. */
    private static List<String> oddNames(List<String> names) {
        List<String> odd = new ArrayList<>();
        for (String name : names) {
            if (!isWord(name)) {
                odd.add(name);
            }
        }
        return odd;
    }

    private static boolean isWord(String name) {
        int at = 0;
        while (at < name.length()) {
            int c = name.codePointAt(at);
            if (!isOfName(c)) {
                return false;
            }
            at += Character.charCount(c);
        }
        return true;
    }

    /** Where the name ends that starts here; here if none does. */
    private static int endOfName(String sentence, int at, Set<String> words, List<String> oddNames) {
        int end = endOfWord(sentence, at);
        for (String odd : oddNames) {
            if (sentence.startsWith(odd, at)) {
                return at + odd.length();
            }
        }
        return words.contains(sentence.substring(at, end)) ? end : at;
    }

    /** The end of the word or of the single other character that starts here. */
    private static int endOfWord(String text, int at) {
        int end = at;
        while (end < text.length() && isOfName(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end > at ? end : at + Character.charCount(text.codePointAt(at));
    }

    private static void addText(String text, List<Passage> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Passage(text, Optional.empty()));
        }
    }

    private static boolean isOfName(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }
}

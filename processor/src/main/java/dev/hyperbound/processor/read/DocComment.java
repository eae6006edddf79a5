package dev.hyperbound.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A comment taken apart into what comes before the first block tag and the block tags.
 *
 * @param main the description
 * @param tags the block tags
 */
record DocComment(String main, List<Tag> tags) {
    DocComment {
        tags = List.copyOf(tags);
    }

    /** A block tag: {@code @name content}. */
    record Tag(String name, String content) {}

    /** Takes a comment apart. A tag begins a line, outside of braces and, in Markdown, of fences. */
    static DocComment of(String comment, boolean markdown) {
        int[] closing = JavadocParser.closingBraces(comment);
        List<Integer> starts = new ArrayList<>();
        boolean atLineStart = true;
        boolean fenced = false;
        for (int at = 0; at < comment.length(); at++) {
            char character = comment.charAt(at);
            if (markdown && atLineStart && (comment.startsWith("```", at) || comment.startsWith("~~~", at))) {
                fenced = !fenced;
                at += 2;
                atLineStart = false;
                continue;
            }
            if (atLineStart && !fenced && character == '@') {
                starts.add(at);
            }
            if (!fenced && character == '{' && closing[at] > at) {
                at = closing[at];
            }
            atLineStart = character == '\n' || (atLineStart && Character.isWhitespace(character));
        }
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : comment.length();
            tags.add(tag(comment.substring(starts.get(i) + 1, end)));
        }
        return new DocComment(comment.substring(0, starts.isEmpty() ? comment.length() : starts.get(0)), tags);
    }

    private static Tag tag(String text) {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return new Tag(text.substring(0, end), text.substring(end).strip());
    }

    /** Whether it says nothing. */
    boolean isEmpty() {
        return main.isBlank() && tags.isEmpty();
    }

    /** The content of the first block tag of a name. */
    Optional<String> first(String name) {
        for (Tag tag : tags) {
            if (tag.name().equals(name)) {
                return Optional.of(tag.content());
            }
        }
        return Optional.empty();
    }

    /** The contents of all block tags of a name. */
    List<String> all(String name) {
        List<String> contents = new ArrayList<>();
        for (Tag tag : tags) {
            if (tag.name().equals(name)) {
                contents.add(tag.content());
            }
        }
        return contents;
    }

    /** What {@code @param} says, by name. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        for (Tag tag : tags) {
            if (tag.name().equals("param")) {
                Tag named = tag(tag.content());
                parameters.putIfAbsent(named.name(), named.content());
            }
        }
        return parameters;
    }
}

package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Blanks;
import dev.hyperbound.processor.model.Description;
import dev.hyperbound.processor.model.Description.Code;
import dev.hyperbound.processor.model.Description.Reference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reduces Javadoc to what all outputs can show. Tolerant: what it does not know stays as text, so nothing of what the
 * author wrote ever becomes markup by itself. Takes time in proportion to the text.
 */
final class JavadocParser {
    private static final Set<String> LINE_BREAKING = Set.of(
            "p",
            "br",
            "hr",
            "div",
            "pre",
            "blockquote",
            "table",
            "tr",
            "caption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "dl",
            "dt",
            "dd",
            "section");
    private static final Set<String> PLAIN = Set.of(
            "a", "b", "i", "u", "em", "strong", "small", "span", "sub", "sup", "var", "cite", "dfn", "q", "img", "td",
            "th", "thead", "tbody", "tfoot", "font", "wbr");
    private static final Set<String> CODE = Set.of("code", "tt", "kbd", "samp");

    private final String text;
    private final CommentScope scope;
    private final DescriptionBuilder builder;
    private final int[] closingBraces;
    private final int lastCommentEnd;

    private JavadocParser(String text, CommentScope scope, DescriptionBuilder builder) {
        this.text = text;
        this.scope = scope;
        this.builder = builder;
        this.closingBraces = closingBraces(text);
        this.lastCommentEnd = text.lastIndexOf("-->");
    }

    /** Parses a part of a comment. */
    static Description parse(String text, CommentScope scope) {
        DescriptionBuilder builder = new DescriptionBuilder();
        read(text, scope, builder);
        return builder.build();
    }

    /** Adds what a part of a comment says. */
    static void read(String text, CommentScope scope, DescriptionBuilder builder) {
        new JavadocParser(text, scope, builder).run();
    }

    /** For each opening brace where it is closed, -1 if it is not. */
    static int[] closingBraces(String text) {
        int[] closing = new int[text.length()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            closing[i] = -1;
            if (text.charAt(i) == '{') {
                open.push(i);
            } else if (text.charAt(i) == '}' && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }

    private void run() {
        int at = 0;
        while (at < text.length()) {
            int next = switch (text.charAt(at)) {
                case '{' -> inlineTag(at);
                case '<' -> element(at);
                case '&' -> entity(at);
                default -> at;
            };
            if (next == at) {
                next = endOfWords(at + 1);
                builder.text(text.subSequence(at, next));
            }
            at = next;
        }
    }

    /** Where the next character stands that may begin markup, or the end. */
    private int endOfWords(int from) {
        int end = from;
        while (end < text.length() && "{<&".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Reads an inline tag; stays where it is if there is none. */
    private int inlineTag(int at) {
        int close = closingBraces[at];
        if (close < 0 || !text.startsWith("{@", at)) {
            return at;
        }
        int nameEnd = at + 2;
        while (nameEnd < close && Character.isLetter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String content = text.substring(nameEnd, close);
        switch (text.substring(at + 2, nameEnd)) {
            case "code", "systemProperty" -> builder.add(new Code(collapsed(content)));
            case "snippet" -> snippet(content);
            case "value" -> {
                return value(content.strip()) ? close + 1 : at;
            }
            case "literal", "summary", "index" -> builder.text(content.stripLeading());
            case "return" -> {
                builder.text("Returns ");
                read(content.strip(), scope, builder);
                builder.text(".");
            }
            case "link" -> link(content.strip(), true);
            case "linkplain" -> link(content.strip(), false);
            case "inheritDoc" -> builder.add(scope.inherited());
            default -> {
                return at;
            }
        }
        return close + 1;
    }

    /** Code in another file is not there to be shown: its name is. */
    private void snippet(String content) {
        Optional<String> code = Snippet.of(content);
        if (code.isPresent()) {
            builder.listing(code.get());
        } else {
            builder.add(new Code(collapsed(content)));
        }
    }

    /** A constant beside the parameters; whether it is one. */
    private boolean value(String content) {
        String target = content.substring(content.lastIndexOf(' ') + 1);
        Optional<String> constant = scope.constant(target);
        if (constant.isPresent()) {
            builder.add(new Code(constant.get()));
        }
        return constant.isPresent();
    }

    private void link(String content, boolean asCode) {
        int end = targetEnd(content);
        String target = content.substring(0, end).strip();
        String label = HtmlEntities.decode(collapsed(content.substring(end)));
        String shown = label.isEmpty() ? target.replace('#', '.').replaceFirst("^\\.", "") : label;
        Optional<String> accessor = scope.accessor(target);
        if (accessor.isPresent()) {
            builder.add(new Reference(accessor.get(), label.isEmpty() ? accessor.get() : label));
        } else if (asCode || label.isEmpty()) {
            builder.add(new Code(shown));
        } else {
            builder.text(shown);
        }
    }

    /** The end of what a link points to: the first blank outside of parentheses. */
    private static int targetEnd(String content) {
        int depth = 0;
        for (int i = 0; i < content.length(); i++) {
            char character = content.charAt(i);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth <= 0 && Character.isWhitespace(character)) {
                return i;
            }
        }
        return content.length();
    }

    /** Reads a start tag, end tag or comment of HTML; stays where it is if there is none. */
    private int element(int at) {
        if (text.startsWith("<!--", at)) {
            int end = at < lastCommentEnd ? text.indexOf("-->", at) : -1;
            return end < 0 ? at : end + 3;
        }
        boolean isEnd = text.startsWith("</", at);
        int nameStart = isEnd ? at + 2 : at + 1;
        int nameEnd = nameStart;
        while (nameEnd < text.length() && isAsciiLetterOrDigit(text.charAt(nameEnd))) {
            nameEnd++;
        }
        int close = nameEnd;
        while (close < text.length() && text.charAt(close) != '>' && text.charAt(close) != '<') {
            close++;
        }
        if (close == text.length() || text.charAt(close) != '>') {
            return at;
        }
        String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        return apply(name, isEnd) ? close + 1 : at;
    }

    private boolean apply(String name, boolean isEnd) {
        if (CODE.contains(name)) {
            if (isEnd) {
                builder.endCode();
            } else {
                builder.startCode();
            }
        } else if (name.equals("ul") || name.equals("ol")) {
            if (isEnd) {
                builder.endList();
            } else {
                builder.startList(name.equals("ol"));
            }
        } else if (name.equals("li")) {
            builder.item();
        } else if (LINE_BREAKING.contains(name)) {
            builder.paragraph();
        } else if (name.equals("td") || name.equals("th")) {
            builder.text(" ");
        } else {
            return PLAIN.contains(name);
        }
        return true;
    }

    private int entity(int at) {
        Optional<HtmlEntities.Decoded> decoded = HtmlEntities.at(text, at);
        if (decoded.isEmpty()) {
            return at;
        }
        builder.text(decoded.get().text());
        return decoded.get().end();
    }

    private static boolean isAsciiLetterOrDigit(char character) {
        return character < 0x80 && Character.isLetterOrDigit(character);
    }

    private static String collapsed(String content) {
        return Blanks.single(content.strip());
    }
}

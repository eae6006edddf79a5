package dev.hyperbound.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;

/**
 * What the {@code help:} of a message says to do, where it can be done without thinking.
 *
 * @param start where the source changes
 * @param end where it goes on
 * @param text what stands there instead
 */
record Help(int start, int end, String text) {
    private static final Pattern LINE = Pattern.compile("(?m)^ *help: +(.*)$");
    private static final Pattern FOUND = Pattern.compile("(?m)^ *found: +\"?(.*?)\"?(?:, (?:its|no|declared) .*)?$");
    private static final Pattern UNDERLINED = Pattern.compile("(?m)^ +(\\^+) column (\\d+)");
    private static final Pattern INSTEAD =
            Pattern.compile("did you mean (.+?)(?: or .*)?\\?|write ([\"'].+[\"']|[\\[(].+[\\])])");
    private static final Pattern TYPE = Pattern.compile("write ([A-Za-z<>]+)(?:, or .*)?");
    private static final Pattern UNSUPPORTED = Pattern.compile("has unsupported type (.+)");
    private static final Pattern REMOVE = Pattern.compile("(?:.*, or )?remove (@\\w+)(?:, .*)?");
    private static final Pattern RENAME = Pattern.compile("rename the method and keep the key: (@WireName\\(.+\\))");
    private static final Pattern ANOTHER_KEY =
            Pattern.compile("give it another key, for example (@WireName\\((.+)\\))");

    /** The changes that the help of a message asks for; none if it leaves something to think about. */
    static List<Help> of(String source, Diagnostic<?> message) {
        String text = message.getMessage(Locale.ROOT);
        Matcher line = LINE.matcher(text);
        if (!line.find()) {
            return List.of();
        }
        int start = (int) message.getStartPosition();
        int end = (int) message.getEndPosition();
        int name = (int) message.getPosition();
        String help = line.group(1);
        Matcher matcher = INSTEAD.matcher(help);
        if (matcher.matches()) {
            String right = Optional.ofNullable(matcher.group(1)).orElse(matcher.group(2));
            return List.of(instead(source, start, end, text, right));
        }
        matcher = TYPE.matcher(help);
        Matcher type = UNSUPPORTED.matcher(text);
        if (matcher.matches() && type.find()) {
            int at = source.lastIndexOf(type.group(1), name);
            return List.of(new Help(at, at + type.group(1).length(), matcher.group(1)));
        }
        matcher = REMOVE.matcher(help);
        if (matcher.matches()) {
            int at = source.lastIndexOf(matcher.group(1), start);
            return List.of(new Help(at, endOfAnnotation(source, at), ""));
        }
        if (help.equals("remove 'throws'")) {
            int at = source.indexOf(" throws ", name);
            return List.of(new Help(at, source.indexOf(';', at), ""));
        }
        if (help.equals("remove the rule") || text.startsWith("[HB313]")) {
            int at = source.lastIndexOf("@Rule", start);
            return List.of(new Help(at, endOfAnnotation(source, at), ""));
        }
        matcher = RENAME.matcher(help);
        if (matcher.matches()) {
            int behind = source.indexOf('(', name);
            return List.of(new Help(start, start, matcher.group(1) + " "), new Help(behind, behind, "Value"));
        }
        matcher = ANOTHER_KEY.matcher(help);
        if (matcher.matches()) {
            return List.of(
                    source.charAt(start) == '"'
                            ? new Help(start, end, matcher.group(2))
                            : new Help(start, start, matcher.group(1) + " "));
        }
        return List.of();
    }

    /** Replaces what is underlined, or what was found, in the string of an annotation. */
    private static Help instead(String source, int start, int end, String text, String right) {
        if (text.startsWith("[HB204]")) {
            return new Help(start + 1, end - 1, right); // an interval is told as a whole
        }
        Matcher underlined = UNDERLINED.matcher(text);
        if (underlined.find()) {
            int at = start + Integer.parseInt(underlined.group(2));
            int width = underlined.group(1).length();
            return new Help(at, at + width, source.charAt(at) == '\'' ? right : unquoted(right));
        }
        Matcher found = FOUND.matcher(text);
        int at = found.find() && !found.group(1).isEmpty() ? source.indexOf(found.group(1), start) : -1;
        return at < 0 || at >= end
                ? new Help(start + 1, end - 1, unquoted(right))
                : new Help(at, at + found.group(1).length(), unquoted(right));
    }

    private static String unquoted(String text) {
        return text.matches("[\"'].*[\"']") ? text.substring(1, text.length() - 1) : text;
    }

    private static int endOfAnnotation(String source, int at) {
        int end = at + 1;
        while (Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        if (source.charAt(end) != '(') {
            return end;
        }
        boolean inText = false;
        for (int depth = 0; ; end++) {
            char c = source.charAt(end);
            if (c == '"' && source.charAt(end - 1) != '\\') {
                inText = !inText;
            } else if (!inText) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0) {
                    return end + 1;
                }
            }
        }
    }
}

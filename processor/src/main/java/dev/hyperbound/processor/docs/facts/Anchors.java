package dev.hyperbound.processor.docs.facts;

import dev.hyperbound.processor.model.SnakeCase;
import dev.hyperbound.processor.model.StubRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names of places in a document that links from outside may rely on: they stay the same as long as what they name keeps
 * its name. A parameter's place is its wire name, unless that could be taken for something else.
 */
public final class Anchors {
    private static final int LONGEST_SLUG = 60;

    /** Names of places that a page has of its own. */
    private static final Set<String> TAKEN = Set.of(
            "dependencies",
            "main",
            "map",
            "objectives",
            "overview",
            "q",
            "rules",
            "slash",
            "smallest",
            "start",
            "tuning",
            "violations");

    private static final String SIGNS = "_-.:/+@~$";

    private Anchors() {}

    /** The place of a parameter. */
    public static String parameter(String wireName) {
        boolean taken = TAKEN.contains(wireName) || hasPrefix(wireName);
        return isReadable(wireName) && !taken ? wireName : "p-" + encoded(wireName);
    }

    /** The place of a value of a parameter. */
    public static String value(String wireName, String value) {
        return parameter(wireName) + (isReadable(value) ? "=" + value : "==" + encoded(value));
    }

    private static boolean hasPrefix(String name) {
        return name.startsWith("p-") || name.startsWith("r-") || name.startsWith("g-");
    }

    /** Whether a name can stand in an attribute and in an address as it is. */
    private static boolean isReadable(String name) {
        int c;
        for (int at = 0; at < name.length(); at += Character.charCount(c)) {
            c = name.codePointAt(at);
            if (!Character.isLetterOrDigit(c) && SIGNS.indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** The places of rules, in their order: made of what they say, for their numbers change. */
    public static List<String> rules(List<StubRule> rules) {
        List<String> names = new ArrayList<>();
        for (StubRule rule : rules) {
            names.add("r-" + slug(spelled(rule.rule().text())));
        }
        return distinct(names);
    }

    /** The places of groups, in their order. */
    public static List<String> groups(List<String> headings) {
        List<String> names = new ArrayList<>();
        for (String heading : headings) {
            names.add("g-" + slug(heading));
        }
        return distinct(names);
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        int c;
        for (int at = 0; at < name.length(); at += Character.charCount(c)) {
            c = name.codePointAt(at);
            if (isPlain(c) || c == '_' || c == '-') {
                encoded.appendCodePoint(c);
            } else {
                encoded.append('.').append(Integer.toHexString(c)).append('.');
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Operators in letters, so that {@code a < b} and {@code a > b} differ. */
    private static String spelled(String rule) {
        return rule.replace("<=", " le ")
                .replace(">=", " ge ")
                .replace("==", " eq ")
                .replace("!=", " ne ")
                .replace("&&", " and ")
                .replace("||", " or ")
                .replace("<", " lt ")
                .replace(">", " gt ")
                .replace("!", " not ");
    }

    private static String slug(String text) {
        String hyphens = SnakeCase.hyphens(text);
        StringBuilder slug = new StringBuilder();
        for (int at = 0; at < hyphens.length(); at++) {
            char c = hyphens.charAt(at);
            if (isPlain(c) || c == '_') {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = Math.min(slug.length(), LONGEST_SLUG);
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }

    private static List<String> distinct(List<String> names) {
        Set<String> seen = new HashSet<>();
        List<String> distinct = new ArrayList<>();
        for (String name : names) {
            String free = name;
            for (int i = 2; !seen.add(free); i++) {
                free = name + "-" + i;
            }
            distinct.add(free);
        }
        return List.copyOf(distinct);
    }
}

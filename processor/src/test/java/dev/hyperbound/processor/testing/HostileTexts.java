package dev.hyperbound.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random texts, biased to what has a meaning to somebody: compilers, browsers, readers of JSON and Markdown. */
public final class HostileTexts {
    /** Printed where an assertion fails. */
    public static final long SEED = Long.getLong("hostile.seed", 20_260_101L);

    /** How many a target gets. */
    public static final int COUNT = 100_000;

    private static final List<String> PARTS = List.of(
            "*/",
            "/*",
            "//",
            "/**",
            "\\u002a\\u002f",
            "\\u000a",
            "\\u0022",
            "\\",
            "\\\\",
            "\"",
            "\"\"\"",
            "'",
            "`",
            "``",
            "~~~",
            "$",
            "$L",
            "${x}",
            "%s",
            "%n",
            "{0}",
            "{{x}}",
            "{%x%}",
            "<%= x %>",
            "#{x}",
            "@if(x)",
            "@",
            "{@code",
            "}",
            "{",
            "<",
            ">",
            "</",
            "/>",
            "&",
            "&amp;",
            "&lt;",
            "&#42;",
            "&#x2f;",
            "&nbsp",
            "<b>",
            "</script>",
            "<script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?x?>",
            "</textarea>",
            "</title>",
            "</style>",
            "javascript:",
            "onload=",
            " ",
            "  ",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\n\n",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u007f",
            "\u202e",
            "\u2066",
            "\u200b",
            "\u200f",
            "\ufeff",
            "\u00ad",
            "\u00a0",
            "\ud800",
            "\udc00",
            "\ud83d\ude00",
            "é",
            "e\u0301",
            "漢",
            "ש",
            "\uffff",
            "*",
            "**",
            "_",
            "__",
            "a_b",
            "#",
            "# ",
            "## x",
            "-",
            "- ",
            "---",
            "+ ",
            "=",
            "===",
            "1.",
            "1) ",
            "10. ",
            "[",
            "]",
            "(",
            ")",
            "[x](y)",
            "![x](y)",
            "[x]: y",
            "|",
            "\\|",
            "| a |",
            ":-:",
            "~",
            "~~",
            "!",
            "^",
            "==",
            "https://example.com",
            "<https://x.y>",
            "www.x.y",
            "x@y.z",
            ".",
            "..",
            "/",
            ";",
            ":",
            ",",
            "=\"",
            "word",
            "x",
            "B",
            "7",
            "0",
            "null",
            "true",
            "__proto__");

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** As many as a target gets. */
    public static List<String> all() {
        HostileTexts texts = new HostileTexts();
        List<String> all = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            all.add(texts.next());
        }
        return all;
    }

    /** Those that an author may write: without what is an error in every text of a stub. */
    public static List<String> authored() {
        HostileTexts texts = new HostileTexts();
        List<String> all = new ArrayList<>(COUNT);
        while (all.size() < COUNT) {
            String text = texts.next();
            if (text.codePoints().allMatch(HostileTexts::isFit)) {
                all.add(text);
            }
        }
        return all;
    }

    private static boolean isFit(int point) {
        int type = Character.getType(point);
        boolean isControl = type == Character.CONTROL && point != '\t' && point != '\n' && point != '\r';
        boolean isBidi = point == 0x061c
                || point == 0x200e
                || point == 0x200f
                || (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069);
        return !isControl && !isBidi && type != Character.SURROGATE;
    }

    private String next() {
        int kind = random.nextInt(1000);
        int parts = kind == 0 ? 3_000 : kind < 20 ? 60 : random.nextInt(8);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            text.append(
                    random.nextInt(12) == 0
                            ? Character.toString(random.nextInt(random.nextBoolean() ? 0x80 : 0x3000))
                            : PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }
}

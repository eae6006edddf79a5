package dev.hyperbound.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.testing.HostileTexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeTest {
    @Test
    void numbersAreUniqueAndInOrder() {
        List<String> ids = Code.all().stream().map(Code::id).toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted().allMatch(id -> id.matches("HB[1-9][0-9][0-9]"));
    }

    @Test
    void aLineWithoutItsValueIsLeftOut() {
        Problem problem = Problem.of(Code.ILLEGAL_ALGORITHM_NAME, new Nowhere())
                .quoted("found", "a\"{name}\n")
                .words("suggestion", "a")
                .build();
        assertThat(MessageText.of(problem)).isEqualTo("""
                [HB507] algorithm name is not made of lower-case words with single hyphens
                  found:   "a\\"{name}\\n"
                  help:    write a""");
        assertThat(Code.CANNOT_WRITE.details(Map.of()))
                .extracting(Detail::label)
                .containsExactly(Detail.Label.HELP);
    }

    @Test
    void aLineMayBeSaidInASecondWay() {
        assertThat(Code.DEFAULT_NOT_ALLOWED.details(Map.of()))
                .extracting(Detail::text)
                .containsExactly("use one of these");
        assertThat(Code.DEFAULT_NOT_ALLOWED.details(Map.of("suggestion", "adam")))
                .extracting(Detail::text)
                .containsExactly("did you mean adam?");
    }

    @Test
    void namesAreEscapedAndCut() {
        Problem problem = Problem.of(Code.EMPTY_WIRE_NAME, new Nowhere())
                .named("name", "\u202e" + "x".repeat(200))
                .build();
        assertThat(problem.summary()).contains("\\u202e").contains("…").hasSizeLessThan(140);
    }

    @Test
    void messagesHoldOneLineOfEachText() {
        for (String text : HostileTexts.all()) {
            Problem problem = Problem.of(Code.ILLEGAL_ALGORITHM_NAME, new Nowhere())
                    .quoted("found", text)
                    .with("suggestion", text)
                    .build();
            String message = MessageText.of(problem);
            assertThat(message.lines())
                    .as("%s of seed %d", message, HostileTexts.SEED)
                    .hasSize(3);
            assertThat(message.codePoints().allMatch(c -> c == '\n' || isHarmless(c)))
                    .as("%s of seed %d", message, HostileTexts.SEED)
                    .isTrue();
            String summary = Problem.of(Code.EMPTY_WIRE_NAME, new Nowhere())
                    .named("name", text)
                    .build()
                    .summary();
            assertThat(summary.codePoints().allMatch(CodeTest::isHarmless))
                    .as(summary)
                    .isTrue();
        }
    }

    private static boolean isHarmless(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    @Test
    void aPartOfALongTextIsUnderlined() {
        String text = "a".repeat(100) + "\ud83d\ude00WRONG" + "b".repeat(100);
        String[] lines = Underline.of(text, 102, 107, "here").split("\n", -1);
        assertThat(lines[0]).startsWith("…").endsWith("…").hasSizeLessThan(95);
        int[] points = lines[0].codePoints().toArray();
        int column = lines[1].indexOf('^');
        assertThat(new String(points, column, 5)).isEqualTo("WRONG");
        assertThat(lines[1]).endsWith("^^^^^ here");
        assertThat(Underline.of("ab", 2, 2, "end")).isEqualTo("ab\n  ^ end");
        assertThat(Underline.of("a\nb", 2, 3, "b")).isEqualTo("a\\nb\n   ^ b");
    }

    private record Nowhere() implements Position {}
}

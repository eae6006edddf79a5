package dev.hyperbound.processor.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.model.Position;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeTest {
    @Test
    void numbersAreUniqueAndInOrder() {
        List<String> ids = Code.all().stream().map(Code::id).toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted().allMatch(id -> id.matches("HB[1-69][0-9][0-9]"));
    }

    @Test
    void aLineWithoutItsValueIsLeftOut() {
        Problem problem = Problem.of(Code.DEFAULT_NOT_ALLOWED, new Nowhere())
                .named("name", "optimizer")
                .quoted("found", "a\"{name}\n")
                .words("allowed", "a, b")
                .build();
        assertThat(MessageText.of(problem)).isEqualTo("""
                [HB213] default of 'optimizer' is not one of its allowed values
                  found:   "a\\"{name}\\n"
                  allowed: a, b""");
        assertThat(Code.DEFAULT_NOT_ALLOWED.details(Map.of())).isEmpty();
    }

    @Test
    void namesAreEscapedAndCut() {
        Problem problem = Problem.of(Code.EMPTY_WIRE_NAME, new Nowhere())
                .named("name", "\u202e" + "x".repeat(200))
                .build();
        assertThat(problem.summary()).contains("\\u202e").contains("…").hasSizeLessThan(140);
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

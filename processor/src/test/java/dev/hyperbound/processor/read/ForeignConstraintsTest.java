package dev.hyperbound.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.model.Interval;
import dev.hyperbound.processor.read.Compilation.Message;
import dev.hyperbound.processor.read.Compilation.With;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constraints of other libraries mean what they mean there, or are errors. */
class ForeignConstraintsTest {
    private static final String MEMBERS = " Class<?>[] groups() default {}; }";

    private static Compilation compile(String library, String method) {
        return compile(With.JAVAC, library, method);
    }

    private static Compilation compile(With compiler, String library, String method) {
        String head = "package " + library + "; public @interface ";
        return Compilation.of(
                compiler,
                List.of("-proc:only"),
                head + "Min { long value();" + MEMBERS,
                head + "Max { long value();" + MEMBERS,
                head + "DecimalMin { String value(); boolean inclusive() default true;" + MEMBERS,
                head + "Positive {" + MEMBERS,
                head + "Size { int min() default 0; int max() default Integer.MAX_VALUE;" + MEMBERS,
                head + "NotEmpty {" + MEMBERS,
                head + "NotBlank {" + MEMBERS,
                head + "Email {" + MEMBERS,
                head + "Pattern { String regexp(); int[] flags() default {};" + MEMBERS,
                head + "NotNull {" + MEMBERS,
                head + "OnTypes { @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)"
                        + " @interface Min { long value(); } }",
                "package " + library.replace(".constraints", "") + "; public @interface Constraint { }",
                "package adv; @" + library.replace("constraints", "Constraint") + " public @interface Odd { }",
                "package adv; public @interface Nullable { }",
                "package org.jetbrains.annotations; import java.lang.annotation.*; @Target(ElementType.TYPE_USE)"
                        + " public @interface Range { long from(); long to(); }",
                "package androidx.annotation; public @interface IntRange { long from() default Long.MIN_VALUE;"
                        + " long to() default Long.MAX_VALUE; }",
                "package androidx.annotation; public @interface FloatRange { double from() default"
                        + " Double.NEGATIVE_INFINITY; double to() default Double.POSITIVE_INFINITY;"
                        + " boolean fromInclusive() default true; boolean toInclusive() default true; }",
                "package adv; import dev.hyperbound.*; import java.util.*; import androidx.annotation.*; import "
                        + library + ".*; @Algorithm(name = \"s\") public interface Stub { " + method + " }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jakarta.validation.constraints", "javax.validation.constraints"})
    void aDefaultIsHeldToThem(String library) {
        assertThat(compile(library, "@Min(1) @Max(100) @Default(\"1000\") int a();")
                        .ours())
                .extracting(Message::text)
                .singleElement()
                .asString()
                .contains("HB201", "[1, 100]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Min(1) @Max(100) int a();|[1, 100]",
                "@Min(1) @Range(\"[0, 9]\") int a();|[1, 9]",
                "@Positive @Range(\"[0, 9]\") int a();|(0, 9]",
                "@DecimalMin(value = \"0.5\", inclusive = false) double a();|(0.5, inf)",
                "@org.jetbrains.annotations.Range(from = 2, to = 7) int a();|[2, 7]",
                "@FloatRange(from = 0.25, toInclusive = false, to = 1) double a();|[0.25, 1.0)",
                "@IntRange(from = 1) int a();|[1, inf)",
                "@IntRange(to = 5) long a();|(-inf, 5]",
                "@org.jetbrains.annotations.Range(from = 0, to = Long.MAX_VALUE) int a();|[0, inf)"
            })
    void theyMeetTheRange(String method, String expected) {
        assertThat(compile("jakarta.validation.constraints", method)
                        .stub()
                        .parameters()
                        .get(0)
                        .range())
                .map(Interval::text)
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Min(5) @Max(3) int a();|HB202",
                "@Min(5) String a();|HB230",
                "@Min(value = 5, groups = String.class) int a();|HB230",
                "@Size int a();|HB230",
                "@NotBlank List<String> a();|HB230",
                "@Pattern(regexp = \"a\", flags = 2) String a();|HB230",
                "@Pattern(regexp = \"a\") int a();|HB230",
                "@Matches(\"b\") @Pattern(regexp = \"a\") String a();|HB230",
                "@Pattern(regexp = \"(\") String a();|HB214",
                "@Email String a();|HB230",
                "@DecimalMin(\"much\") double a();|HB230",
                "@Size(min = 2, max = 1) String a();|HB230",
                "List<@OnTypes.Min(1) Integer> a();|HB230",
                "Optional<@OnTypes.Min(1) String> a();|HB230",
                "@Odd int a();|HB230",
                "@Nullable String a();|HB231",
                "@NotNull String a();|HB231"
            })
    void whatIsWrongOrNotUnderstoodIsSaid(String method, String code) {
        assertThat(compile("jakarta.validation.constraints", method).ours())
                .extracting(Message::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "@Size(min = 2, max = 5) String a();|size(a) >= 2 && size(a) <= 5",
                "@Size(max = 5) Optional<List<Integer>> a();|size(a) <= 5",
                "@NotEmpty String loop();|size(`loop`) >= 1",
                "@NotBlank String a();|a.matches(r'[^\\x00-\\x20]')"
            })
    void lengthsAreRules(String method, String expected) {
        for (With compiler : With.values()) {
            Compilation compilation = compile(compiler, "jakarta.validation.constraints", method);
            assertThat(compilation.ours()).isEmpty();
            assertThat(compilation.stub().rules())
                    .extracting(rule -> rule.rule().text())
                    .containsExactly(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(With.class)
    void aPatternIsMatched(With compiler) {
        Compilation compilation =
                compile(compiler, "javax.validation.constraints", "@Pattern(regexp = \"[a-z]+\") String a();");
        assertThat(compilation.ours()).isEmpty();
        assertThat(compilation.stub().parameters().get(0).constraints())
                .singleElement()
                .satisfies(constraint -> assertThat(constraint.pattern()).isPresent());
    }

    @Test
    void anySizeIsNoRule() {
        assertThat(compile("jakarta.validation.constraints", "@Size String a();")
                        .stub()
                        .rules())
                .isEmpty();
    }

    @Test
    void endsThatWereExchangedAreToldAsTheyAreMeant() {
        assertThat(compile("jakarta.validation.constraints", "@Size(min = 3, max = 2) String a();")
                        .ours()
                        .get(0)
                        .text())
                .contains("its least size is greater", "@Rule(\"size(a) >= 2 && size(a) <= 3\")");
    }

    @Test
    void aLengthThatCannotBeTakenIsWrittenAsARuleWithItsBounds() {
        assertThat(compile("jakarta.validation.constraints", "@Size(min = 3, groups = String.class) String a();")
                        .ours()
                        .get(0)
                        .text())
                .contains("@Rule(\"size(a) >= 3\")");
    }
}

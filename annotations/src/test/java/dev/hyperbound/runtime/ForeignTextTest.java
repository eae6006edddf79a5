package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of values as programming languages and people write them. */
class ForeignTextTest {
    private static final Parameter INT =
            optional("size", ParameterType.Numeric.INT).range("[1, inf)").build();
    private static final Parameter LARGE =
            optional("shape", ParameterType.Numeric.INT).range("[300, inf)").build();
    private static final Parameter REAL =
            optional("rate", ParameterType.Numeric.DOUBLE).range("[0, 1]").build();
    private static final Parameter FLAG =
            optional("flag", new ParameterType.Bool("1", "0")).build();
    private static final Parameter INTS = optional(
                    "steps", new ParameterType.Sequence(ParameterType.Numeric.INT, ",", true))
            .build();
    private static final Parameter SEMICOLONS = optional(
                    "steps", new ParameterType.Sequence(ParameterType.Numeric.INT, ";", true))
            .build();
    private static final Parameter SHAPE = optional(
                    "shape",
                    new ParameterType.Composite(
                            List.of(component("channels"), component("height"), component("width")), ",", true))
            .build();

    private static ParameterBuilder optional(String name, ParameterType type) {
        return Parameter.builder(name, name, type).defaultValue("1");
    }

    private static Parameter component(String name) {
        return Parameter.builder(name, name, ParameterType.Numeric.INT).build();
    }

    private static Malformed told(Parameter parameter, String text) {
        return ForeignText.explain(text, problem(parameter, text), parameter);
    }

    /** What the reader of the type says. */
    private static Malformed problem(Parameter parameter, String text) {
        try {
            switch (parameter.type().kind()) {
                case INT -> Wire.toInt(text);
                case DOUBLE -> Wire.toDouble(text);
                case BOOLEAN -> Wire.toBoolean(text, "1", "0");
                case LIST -> WireLists.toInts(text, parameter == SEMICOLONS ? ";" : ",");
                default ->
                    WireRecords.split(text, ",", List.of("channels", "height", "width"))
                            .forEach(part -> WireRecords.toInt(part, "channels"));
            }
        } catch (MalformedValueException problem) {
            return problem.problem();
        }
        throw new AssertionError(text + " is read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "None ~ a word for no value; leave it out",
                "null ~ a word for no value; leave it out",
                "Optional.empty ~ a word for no value; leave it out",
                "Some(256) ~ an optional value: without what is around it; write 256",
                "OptionalInt[256] ~ an optional value: without what is around it; write 256",
                "Some('256') ~ an optional value: without what is around it; write 256",
                "Some(x) ~ an optional value: without what is around it; write only the value",
                "\"30\" ~ in quotation marks: without them; write 30",
                "'30' ~ in quotation marks: without them; write 30",
                "[30] ~ a list as in Python or JSON: without brackets; write 30",
                "15_420 ~ with underscores: without them; write 15420",
                "15,420 ~ digits in groups: without commas; write 15420",
                "1,234,567 ~ digits in groups: without commas; write 1234567",
                "` 30` ~ with a blank at an end: without blanks; write 30",
                "`30 ` ~ with a blank at an end: without blanks; write 30",
                "30L ~ with a suffix, as in Java: without it; write 30",
                "30.0 ~ a real number: without a decimal point or an exponent; write 30",
                "3e1 ~ a real number: without a decimal point or an exponent; write 30",
                "1.2E3 ~ a real number: without a decimal point or an exponent; write 1200",
                "1.000 ~ not an int; write it without a decimal point or an exponent, for example 3",
                "1e400 ~ not an int; write it without a decimal point or an exponent, for example 3",
                "1e999999999 ~ not an int; write it without a decimal point or an exponent, for example 3",
                "+30 ~ a sign: without '+'; write 30",
                "+1_000 ~ a sign: without '+'; write 1000",
                "-0x10 ~ not an int; write it as digits, for example 3",
                "030 ~ zeros in front: without leading zeros; write 30",
                "0x1F ~ not in the decimal system: in decimal digits; write 31",
                "0b101 ~ not in the decimal system: in decimal digits; write 5",
                "0o17 ~ not in the decimal system: in decimal digits; write 15",
                "0xfffffffffffffffff ~ not an int; write it as digits, for example 3",
                "1 000 ~ digits in groups: without blanks; write 1000",
                "1\u00a0000 ~ digits in groups: without blanks; write 1000",
                "1'000'000 ~ digits in groups: without apostrophes; write 1000000",
                "5k ~ with a letter for zeros: in full; write 5000",
                "1.5M ~ with a letter for zeros: in full; write 1500000",
                "1m ~ with more than a number: without the rest; write 1",
                "30% ~ a percentage, not an int; write a number, for example 3",
                "30 epochs ~ with more than a number: without the rest; write 30",
                "30px ~ with more than a number: without the rest; write 30",
                "30 # of them ~ with a comment: without it; write 30",
                "30 // of them, not 40 ~ with a comment: without it; write 30",
                "\u0663\u0660 ~ in other characters than 0 to 9, point and hyphen: with these; write 30",
                "\u22125 ~ in other characters than 0 to 9, point and hyphen: with these; write it as digits, for example 3",
                "30, ~ with \",\" at the end: without it; write 30",
                "30; ~ with \";\" at the end: without it; write 30",
                "(30,) ~ a tuple as in Python: without parentheses; write 30",
                "[30 ~ with a bracket or quotation mark at one end: without it; write 30",
                "30\" ~ with a bracket or quotation mark at one end: without it; write 30",
                "\u201c30\u201d ~ in quotation marks: without them; write 30",
                "\"'30'\" ~ in quotation marks: without them; write 30",
                "np.int64(30) ~ written as in a program: without what is around it; write 30",
                "java.util.OptionalInt[30] ~ an optional value: without what is around it; write 30",
                "{\"N\": \"30\"} ~ an object as in JSON: without braces and names; write 30",
                "size=30 ~ with a name before it: without it; write 30",
                "--size: 30 ~ with a name before it: without it; write 30",
                "${size} ~ a placeholder for a value; put a value there, for example 3",
                "{{ size }} ~ a placeholder for a value; put a value there, for example 3",
                "$.size ~ a placeholder for a value; put a value there, for example 3",
                "<size> ~ a placeholder for a value; put a value there, for example 3",
                "%(size)s ~ a placeholder for a value; put a value there, for example 3",
                "True ~ a boolean, not an int; write a number, for example 3",
                "2**5 ~ a calculation, not an int; write what comes out of it, for example 3",
                "pow(30) ~ a call, not a value; write what it returns",
                "`  ` ~ only blanks; leave it out",
                "[] ~ nothing in brackets; leave it out",
                "30-40 ~ not an int; write it as digits, for example 3",
                "1e ~ not an int; write it as digits, for example 3",
                "3.5 ~ not an int; write it without a decimal point or an exponent, for example 3",
                "thirty ~ not an int; write it as digits, for example 3",
                "2147483648 ~ does not fit int (largest is 2147483647)",
            })
    void ofAnInt(String text, String expected) {
        assertThat(told(INT, text).phrase()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "0,01 ~ a comma in a number: with a point; write 0.01",
                "0.1f ~ with a suffix, as in Java: without it; write 0.1",
                "1e-4d ~ with a suffix, as in Java: without it; write 1e-4",
                "0.000_1 ~ with underscores: without them; write 0.0001",
                "much ~ not a number; write it as digits, for example 0.1 or 1e-05",
                "12.5f ~ with a suffix, as in Java: without it; write it as digits, for example 0.1 or 1e-05",
                ".5 ~ a point at an end: with digits on both sides of the decimal point; write 0.5",
                "1. ~ a point at an end: with digits on both sides of the decimal point; write 1.0",
                "1.e-3 ~ a point at an end: with digits on both sides of the decimal point; write 1.0e-3",
                ". ~ not a number; write digits on both sides of the decimal point, for example 0.1 or 1e-05",
                "-.5 ~ a point at an end: with digits on both sides of the decimal point; write it as digits, for example 0.1 or 1e-05",
                "10% ~ a percentage: as a fraction; write 0.1",
                "0.5 % ~ a percentage: as a fraction; write 0.005",
                "1\u22123 ~ not a number; write it as digits, for example 0.1 or 1e-05",
                "1e\u22123 ~ in other characters than 0 to 9, point and hyphen: with these; write 1e-3",
                "1/10 ~ a calculation, not a number; write what comes out of it, for example 0.1 or 1e-05",
                "Decimal('0.1') ~ written as in a program: without what is around it; write 0.1",
                "00.5 ~ zeros in front: without leading zeros; write 0.5",
                "09.9 ~ not a number; write it without leading zeros, for example 0.1 or 1e-05",
            })
    void ofADouble(String text, String expected) {
        assertThat(told(REAL, text).phrase()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "[10, 20] ~ a list as in Python or JSON: without brackets; write 10,20",
                "['10', '20'] ~ a list as in Python or JSON: without brackets; write 10,20",
                "(10, 20) ~ a tuple as in Python: without parentheses; write 10,20",
                "{10, 20} ~ a set as in Python: without braces; write 10,20",
                "10;20 ~ separated by \";\": with \",\"; write 10,20",
                "10 20 ~ separated by \" \": with \",\"; write 10,20",
                "\"10,20\" ~ in quotation marks: without them; write 10,20",
                "Some([10, 20]) ~ an optional value: without what is around it; write 10,20",
                "10,x ~ element [1] = \"x\": not an int; write it as digits, for example 3",
                "List.of(10, 20) ~ written as in a program: without what is around it; write 10,20",
                "new int[] {10, 20} ~ written as in a program: without what is around it; write 10,20",
                "np.array([10, 20]) ~ written as in a program: without what is around it; write 10,20",
                "range(10, 20) ~ a call, not a value; write what it returns",
                "10,20, ~ with \",\" at the end: without it; write 10,20",
                "10,,20 ~ with a separator too many: without it; write 10,20",
                "[10, 20 ~ with a bracket or quotation mark at one end: without it; write 10,20",
                "10.0,20.0 ~ a real number: without a decimal point or an exponent; write 10,20",
                "10:20 ~ separated by \":\": with \",\"; write 10,20",
                "[[10],[20]] ~ a list as in Python or JSON: without brackets; write 10,20",
                "[a, b] ~ a list as in Python or JSON: without brackets; write only the value",
            })
    void ofAList(String text, String expected) {
        assertThat(told(INTS, text).phrase()).isEqualTo(expected);
    }

    @Test
    void isMendedWithTheSeparatorOfTheParameter() {
        assertThat(told(SEMICOLONS, "[10, 20]").remedy()).contains("write 10;20");
        assertThat(told(SEMICOLONS, "10,20").phrase()).isEqualTo("separated by \",\": with \";\"; write 10;20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "(3, 224, 224) ~ a tuple as in Python: without parentheses; write 3,224,224",
                "3x224x224 ~ separated by \"x\": with \",\"; write 3,224,224",
                "\"3,224,224\" ~ in quotation marks: without them; write 3,224,224",
                "torch.Size([3, 224, 224]) ~ written as in a program: without what is around it; write 3,224,224",
                "Shape[channels=3, height=4, width=5] ~ written as in a program: without what is around it; write 3,4,5",
                "{\"width\": 5, \"height\": 4, \"channels\": 3} ~ an object as in JSON: without braces and names; write 3,4,5",
                "3\u00d7224\u00d7224 ~ separated by \"\u00d7\": with \",\"; write 3,224,224",
                "3,224,224px ~ with more than a number: without the rest; write 3,224,224",
                "(3, 224) ~ a tuple as in Python: without parentheses; write only the value",
            })
    void ofARecord(String text, String expected) {
        assertThat(told(SHAPE, text).phrase()).isEqualTo(expected);
    }

    @Test
    void ofSeveralValuesWhereOneIsMeantNamesTheOneThatIsAllowed() {
        assertThat(told(LARGE, "3,512,512").phrase()).isEqualTo("several values, not one; write 512");
        assertThat(told(INT, "3, 5").remedy()).contains("write it without blanks");
    }

    @ParameterizedTest
    @CsvSource({
        "true, write 1",
        "False, write 0",
        "yes, write 1",
        "OFF, write 0",
        "1.0, write 1",
        "'True', write 1",
        "enabled, write 1",
        "flase, write 0",
        "maybe, write 1 or 0"
    })
    void ofAFlag(String text, String remedy) {
        assertThat(told(FLAG, text).help()).contains(remedy);
    }

    @Test
    void theExampleSatisfiesTheParameter() {
        Map<String, String> examples = Map.of(
                "[300, inf)",
                "300",
                "(300, inf)",
                "301",
                "(-inf, 0)",
                "-1",
                "[5, 6]",
                "5",
                "[1, inf)",
                "3",
                "(-10, -5)",
                "-9");
        examples.forEach((range, example) -> assertThat(told(
                                optional("p", ParameterType.Numeric.INT)
                                        .range(range)
                                        .build(),
                                "x")
                        .example())
                .as(range)
                .contains(example));
        Parameter multiples = optional("p", ParameterType.Numeric.INT)
                .range("[9, 40]")
                .multipleOf(8)
                .build();
        assertThat(told(multiples, "x").example()).contains("16");
        Parameter eights = optional("p", ParameterType.Numeric.INT)
                .range("[1, 40]")
                .multipleOf(8)
                .build();
        assertThat(told(eights, "x").example()).contains("8");
        Parameter some = optional("p", ParameterType.Numeric.INT)
                .allowedValues("18", "34")
                .build();
        assertThat(told(some, "x").example()).contains("18");
        Parameter low =
                optional("p", ParameterType.Numeric.DOUBLE).range("(0, 0.01)").build();
        assertThat(told(low, "x").example()).contains("0.005");
    }

    @Test
    void aRequiredParameterIsNotLeftOut() {
        Parameter required = Parameter.builder("p", "p", ParameterType.Numeric.INT)
                .required()
                .range("[5, inf)")
                .build();
        assertThat(told(required, "None").phrase()).isEqualTo("a word for no value; write a value, for example 5");
    }

    @Test
    void programsAreToldTheTextThatWouldBeRight() {
        assertThat(told(INTS, "[10, 20]").example()).isEqualTo(Optional.of("10,20"));
        assertThat(told(FLAG, "true").example()).isEqualTo(Optional.of("1"));
    }
}

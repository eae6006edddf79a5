package dev.hyperbound.processor.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What each type of value answers, and who treats some of them alike. */
class ValueTypeTest {
    private static final JavaClass OPTIMIZER = new JavaClass("a", List.of("Optimizer"));
    private static final ValueType.Enumeration WORDS = new ValueType.Enumeration(
            OPTIMIZER,
            List.of(
                    new ValueType.Constant("SGD", "sgd", List.of("plain"), Description.NONE, false),
                    new ValueType.Constant("ADAM", "adam", List.of("Adam", "ADAM"), Description.NONE, false)));
    private static final JavaClass SHAPE = new JavaClass("a", List.of("Shape"));
    private static final Map<String, ValueType> TYPES = types();

    private static Map<String, ValueType> types() {
        Map<String, ValueType> types = new LinkedHashMap<>();
        types.put("int", ValueType.Numeric.INT);
        types.put("boolean", new ValueType.Bool("1", "0"));
        types.put("text", new ValueType.Text());
        types.put("regex", new ValueType.Regex());
        types.put("enum", WORDS);
        types.put("number or keyword", new ValueType.NumberOrKeyword(ValueType.Numeric.INT, WORDS));
        types.put(
                "record",
                new ValueType.Composite(
                        SHAPE,
                        List.of(new ValueType.Component("kind", "kind", List.of(), WORDS, List.of(), Description.NONE)),
                        Separation.of("x"),
                        false));
        types.put("list", new ValueType.Sequence(WORDS, Separation.of(",")));
        types.put("array", new ValueType.Sequence(ValueType.Numeric.INT, new JsonForm()));
        return types;
    }

    private static List<String> all(Predicate<ValueType> question) {
        List<String> yes = new ArrayList<>();
        TYPES.forEach((name, type) -> {
            if (question.test(type)) {
                yes.add(name);
            }
        });
        return yes;
    }

    private static ValueType type(String name) {
        return Objects.requireNonNull(TYPES.get(name), name);
    }

    @Test
    void haveASizeAsTextOrLists() {
        assertThat(all(ValueType::hasSize)).containsExactly("text", "list", "array");
    }

    @Test
    void areListedWhereEachValueIsOneText() {
        assertThat(all(ValueType::isListable)).containsExactly("int", "text", "enum");
    }

    @Test
    void emptyTextSaysNothingAsARegexOnly() {
        assertThat(all(ValueType::emptyTextSaysNothing)).containsExactly("regex");
    }

    @Test
    void areJoinedWithASeparator() {
        assertThat(all(ValueType::isJoined)).containsExactly("record", "list");
        assertThat(type("record").separator()).isEqualTo("x");
        assertThat(type("list").separator()).isEqualTo(",");
    }

    @Test
    void nameTheAuthorsClasses() {
        assertThat(all(type -> type.classes().contains(OPTIMIZER)))
                .containsExactly("enum", "number or keyword", "record", "list");
        assertThat(type("record").classes()).containsExactly(SHAPE, OPTIMIZER);
    }

    @Test
    void areReadByFurtherTexts() {
        assertThat(all(type -> type.alsoNames().equals(List.of("plain", "Adam", "ADAM"))))
                .containsExactly("enum", "number or keyword");
    }

    @Test
    void areSingleUnlessRecordsOrLists() {
        ValueTypeGroups<String> groups = new ValueTypeGroups<>() {
            @Override
            protected String single(ValueType type) {
                return "single";
            }

            @Override
            public String composite(ValueType.Composite composite) {
                return "record";
            }

            @Override
            public String sequence(ValueType.Sequence sequence) {
                return "list";
            }
        };
        assertThat(all(type -> type.accept(groups).equals("single")))
                .containsExactly("int", "boolean", "text", "regex", "enum", "number or keyword");
        assertThat(all(type -> type.accept(groups).equals("list"))).containsExactly("list", "array");
    }

    @Test
    void arePartsAsNumbersTextAndEnumsOnly() {
        PartTypeVisitor<String> parts = new PartTypeVisitor<>() {
            @Override
            public String numeric(ValueType.Numeric numeric) {
                return "number";
            }

            @Override
            public String text(ValueType.Text text) {
                return "text";
            }

            @Override
            public String enumeration(ValueType.Enumeration enumeration) {
                return "enum";
            }
        };
        for (String name : List.of("boolean", "regex", "number or keyword", "record", "list")) {
            assertThatThrownBy(() -> type(name).accept(parts))
                    .as(name)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no part of a record or list");
        }
        assertThat(type("enum").accept(parts)).isEqualTo("enum");
    }
}

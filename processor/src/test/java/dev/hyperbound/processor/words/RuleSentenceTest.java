package dev.hyperbound.processor.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.rule.Rules;
import dev.hyperbound.processor.rule.TypedRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RuleSentenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "checkpoint_frequency <= epochs | checkpoint_frequency must be at most epochs",
                "epochs < total | epochs must be less than total",
                "epochs > 1 | epochs must be greater than 1",
                "1 < epochs | epochs must be greater than 1",
                "epochs >= -1 | epochs must be at least -1",
                "learning_rate != 0.0 | learning_rate must not be 0.0",
                "epochs == total | epochs must equal total",
                "epochs != total | epochs must not equal total",
                "optimizer == 'adam' | optimizer must be \"adam\"",
                "epochs in [18, 34] | epochs must be one of 18, 34",
                "epochs in [18] | epochs must be 18",
                "!(optimizer in ['sgd', 'nag']) | optimizer must not be one of \"sgd\", \"nag\"",
                "epochs in layers | epochs must be in layers",
                "early_stopping | early_stopping must be true",
                "!early_stopping | early_stopping must be false",
                "has(name) | name must be set",
                "!has(name) | name must not be set",
                "total % parts == 0 | total must be a multiple of parts",
                "epochs * parts <= total | epochs * parts must be at most total",
                "image_shape.height >= 32 | image_shape.height must be at least 32",
                "size(layers) == epochs | the size of layers must equal epochs",
                "layers.all(l, l > 0) | every element of layers must be greater than 0",
                "layers.exists(l, l == epochs) | an element of layers must equal epochs",
                "name.startsWith('a') | name must start with \"a\"",
                "!name.contains('a') | name must not contain \"a\"",
                "name.matches('^a+$') | name must match ^a+$",
                "!use_pretrained_model || epochs in [18, 34] | when use_pretrained_model is true, epochs must be one of 18, 34",
                "use_pretrained_model ? epochs > 3 : true | when use_pretrained_model is true, epochs must be greater than 3",
                "early_stopping ? true : epochs > 3 | when early_stopping is false, epochs must be greater than 3",
                "early_stopping ? epochs > 3 : epochs < 9 | when early_stopping is true, epochs must be greater than 3; otherwise epochs must be less than 9",
                "!(optimizer == 'adam') || epochs > 3 | when optimizer is \"adam\", epochs must be greater than 3",
                "optimizer != 'adam' || epochs > 3 | when optimizer is \"adam\", epochs must be greater than 3",
                "epochs > 3 || optimizer != 'adam' | when optimizer is \"adam\", epochs must be greater than 3",
                "!has(parts) || has(name) | when parts is set, name must be set",
                "early_stopping && epochs > 1 | early_stopping must be true and epochs must be greater than 1",
                "!(early_stopping && has(parts)) | when early_stopping is true, parts must not be set",
                "layers.exists(l, l == epochs && early_stopping) | must satisfy layers.exists(l, l == epochs && early_stopping)",
                "string(epochs) == name | must satisfy string(epochs) == name",
                "(early_stopping ? 1 : 2) < epochs | must satisfy (early_stopping ? 1 : 2) < epochs",
            })
    void demands(String rule, String words) {
        assertThat(RuleSentence.of(Rules.compiled(rule)).words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "optimizer == 'adam' | optimizer is \"adam\"",
                "optimizer != 'adam' | optimizer is not \"adam\"",
                "optimizer in ['sgd', 'nag'] | optimizer is \"sgd\" or \"nag\"",
                "epochs in [1, 2, 3] | epochs is 1, 2 or 3",
                "!(optimizer in ['sgd', 'nag']) | optimizer is neither \"sgd\" nor \"nag\"",
                "early_stopping | early_stopping is true",
                "!early_stopping | early_stopping is false",
                "has(parts) | parts is set",
                "!has(parts) | parts is not set",
                "epochs > 1 | epochs is greater than 1",
                "epochs == total | epochs equals total",
                "total % 2 == 0 | total is a multiple of 2",
                "early_stopping && epochs > 1 | early_stopping is true and epochs is greater than 1",
                "early_stopping || epochs > 1 | early_stopping is true or epochs is greater than 1",
                "early_stopping || epochs > 1 && total > 2 | early_stopping || epochs > 1 && total > 2",
            })
    void facts(String rule, String words) {
        assertThat(RuleSentence.condition(Rules.compiled(rule))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " | ",
            quoteCharacter = '~',
            value = {
                "checkpoint_frequency <= epochs | <checkpoint_frequency> must be at most <epochs>",
                "!use_pretrained_model || epochs in [18] | when use_pretrained_model is true, <epochs> must be 18",
                "epochs > 3 || total > 9 | when <epochs> is at most 3, <total> must be greater than 9",
                "epochs * parts <= total | epochs * parts must be at most total: <epochs>, <parts>, <total>",
                "epochs <= total && parts <= total | <epochs> must be at most <total> and <parts> must be at most total",
                "image_shape.height >= 32 | image_shape.height must be at least 32: <image_shape>",
                "!has(parts) || has(name) | when parts is set, name must be set: <parts>",
                "early_stopping | <early_stopping> must be true",
                "early_stopping ? epochs > 3 : epochs < 9 | when early_stopping is true, <epochs> must be greater than 3; otherwise epochs must be less than 9: <early_stopping>",
                "layers.all(l, l > 0) | every element of <layers> must be greater than 0",
                "string(epochs) == name | must satisfy string(epochs) == name: <epochs>, <name>",
            })
    void showsEachValueOnce(String rule, String message) {
        assertThat(RuleSentence.of(Rules.compiled(rule)).render(name -> "<" + name + ">"))
                .isEqualTo(message);
    }

    /** The rules of {@code sentences.txt}, each as a message with the values in it, and as a condition. */
    @ParameterizedTest
    @MethodSource("sentences")
    void isAMessageAndACondition(String rule, String message, String condition) {
        assertThat(RuleSentence.of(Rules.compiled(rule)).render(name -> "<" + name + ">"))
                .isEqualTo(message);
        assertThat(RuleSentence.condition(Rules.compiled(rule))).isEqualTo(condition);
    }

    static Stream<Arguments> sentences() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/rules/sentences.txt")).stream()
                .map(line -> line.split(" \\| ", 3))
                .map(parts -> Arguments.of(parts[0], parts[1], parts[2]));
    }

    @Test
    void appendsValuesToTheAuthorsWords() {
        assertThat(RuleSentence.withValues("too often", Rules.compiled("checkpoint_frequency <= epochs"))
                        .render(name -> name + " = 1"))
                .isEqualTo("too often: checkpoint_frequency = 1, epochs = 1");
    }

    @Test
    void quotesARuleOfSeveralLinesOnOne() {
        TypedRule rule = Rules.compiled("layers.exists(l,\n    l == epochs\n    && early_stopping)");
        assertThat(RuleSentence.of(rule).words())
                .isEqualTo("must satisfy layers.exists(l, l == epochs && early_stopping)");
    }
}

package dev.hyperbound.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BlanksTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            'a b',                  'a b'
            'a  b',                 'a b'
            'a \t\r\n b',           'a b'
            'a\013b\fc',          'a b c'
            ' a ',                  ' a '
            '\n',                   ' '
            '',                     ''
            'a\u00a0 b',            'a\u00a0 b'
            """)
    void whiteSpaceOfAnyLengthIsOneBlank(String text, String single) {
        assertThat(Blanks.single(text)).isEqualTo(single);
    }
}

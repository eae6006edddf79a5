package dev.hyperbound.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hyperbound.runtime.InvalidHyperparametersException;
import dev.hyperbound.runtime.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the stub of our own says about maps of strings. */
class VideoEncodingTest {
    @Test
    void fillsInDefaults() {
        assertThat(VideoEncodingHyperparameters.fromMap(Map.of("output_name", "harbour", "codec", "hevc"))
                        .toMap())
                .containsEntry("frame_size", "1920:1080")
                .containsEntry("frame_rate", "25.0")
                .doesNotContainKey("average_kbps");
    }

    @Test
    void itsConstraintsSpeakForThemselves() {
        List<String> violations = violations(Map.of(
                "output_name", "The Harbour",
                "codec", "av1",
                "frame_size", "1920x1080",
                "frame_rate", "0",
                "rate_control", "bit_rate",
                "peak_kbps", "2000",
                "two_pass", "true",
                "audio_languages", "en,PT"));

        assertThat(violations).hasSize(6);
        assertThat(violations.get(0)).isEqualTo("output_name = \"The Harbour\": must match [a-z0-9][a-z0-9-]*");
        assertThat(violations.get(1))
                .isEqualTo("frame_size = \"1920x1080\": separated by \"x\": with \":\"; write 1920:1080");
        assertThat(violations.get(2)).isEqualTo("frame_rate = 0.0: must be greater than 0 and at most 120");
        assertThat(violations.get(3))
                .startsWith("average_kbps: required when rate_control ")
                .endsWith(", but not set");
        assertThat(violations.get(4)).isEqualTo("two_pass = \"true\": not a boolean; write on");
        assertThat(violations.get(5)).isEqualTo("audio_languages[1] = \"PT\": must match [a-z]{2,3}");
    }

    @Test
    void itsRulesSpeakForThemselves() {
        List<String> violations = violations(Map.of(
                "output_name", "harbour",
                "codec", "avc",
                "bit_depth", "10",
                "rate_control", "bit_rate",
                "average_kbps", "3000",
                "peak_kbps", "2000",
                "audio_languages", "ar,de,en,es,fr,it,pt,sw,zh"));

        assertThat(violations).hasSize(3);
        assertThat(violations.get(0)).contains("average_kbps = 3000", "peak_kbps = 2000");
        assertThat(violations.get(1)).contains("most players decode avc with 8 bits a colour only");
        assertThat(violations.get(2)).contains("the container holds at most eight sound tracks");
    }

    private static List<String> violations(Map<String, String> map) {
        InvalidHyperparametersException refusal = catchThrowableOfType(
                InvalidHyperparametersException.class, () -> VideoEncodingHyperparameters.fromMap(map));
        return refusal.violations().stream().map(Violation::message).toList();
    }
}

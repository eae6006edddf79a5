package dev.hyperbound.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TourTest {
    private final Run tour = Run.of();

    @Test
    void succeeds() {
        assertThat(tour.status()).isZero();
        assertThat(tour.err()).isEmpty();
    }

    @Test
    void printsTheTrainingJobAsJson() {
        assertThat(tour.out())
                .containsSequence(
                        "Caltech-256 by transfer learning: HyperParameters of a CreateTrainingJob request",
                        "{",
                        "  \"num_classes\": \"257\",",
                        "  \"num_training_samples\": \"15420\",",
                        "  \"multi_label\": \"0\",",
                        "  \"image_shape\": \"3,224,224\",",
                        "  \"num_layers\": \"18\",",
                        "  \"use_pretrained_model\": \"1\",",
                        "  \"precision_dtype\": \"float32\",",
                        "  \"epochs\": \"2\",",
                        "  \"mini_batch_size\": \"128\",",
                        "  \"optimizer\": \"sgd\",",
                        "  \"learning_rate\": \"0.01\",",
                        "  \"momentum\": \"0.9\",",
                        "  \"weight_decay\": \"0.0001\",",
                        "  \"early_stopping\": \"False\"",
                        "}");
    }

    @Test
    void listsAllFourMistakes() {
        assertThat(tour.out())
                .containsSequence(
                        "4 violations in image-classification",
                        "  1. num_training_samples: required, but not set",
                        "  2. learning_rate = \"0,01\": a comma in a number: with a point; write 0.01",
                        "  3. early_stoping: unknown hyperparameter of image-classification;"
                                + " did you mean \"early_stopping\"?",
                        "  4. checkpoint_frequency = 31 must be at most epochs = 30 (default)",
                        "");
    }

    @Test
    void usesItsOwnStub() {
        assertThat(tour.out())
                .containsSequence(
                        "{",
                        "  \"output_name\": \"harbour-archive\",",
                        "  \"codec\": \"av1\",",
                        "  \"frame_size\": \"1920:1080\",",
                        "  \"frame_rate\": \"25.0\",",
                        "  \"bit_depth\": \"10\",",
                        "  \"rate_control\": \"quality\",",
                        "  \"crf\": \"18\",",
                        "  \"audio_languages\": \"en,pt,fra\"",
                        "}",
                        "{",
                        "  \"output_name\": \"harbour-streaming\",",
                        "  \"codec\": \"avc\",",
                        "  \"frame_size\": \"1280:720\",",
                        "  \"rate_control\": \"bit_rate\",",
                        "  \"crf\": \"18\",",
                        "  \"average_kbps\": \"3000\",",
                        "  \"peak_kbps\": \"4500\",",
                        "  \"two_pass\": \"on\",",
                        "  \"audio_languages\": \"en,pt,fra\"",
                        "}");
        assertThat(tour.out().get(tour.out().size() - 1))
                .startsWith("warning: crf = 18: set, but used only when rate_control ");
    }
}

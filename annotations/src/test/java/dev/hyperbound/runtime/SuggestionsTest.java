package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
    /** The names of three real algorithms. */
    static final List<List<String>> ALGORITHMS = List.of(names("""
                    num_classes num_training_samples augmentation_type beta_1 beta_2 checkpoint_frequency
                    early_stopping early_stopping_min_epochs early_stopping_patience early_stopping_tolerance
                    epochs eps gamma image_shape kv_store learning_rate lr_scheduler_factor lr_scheduler_step
                    mini_batch_size momentum multi_label num_layers optimizer precision_dtype resize top_k
                    use_pretrained_model use_weighted_loss weight_decay
                    """), names("""
                    base_network use_pretrained_model num_classes epochs learning_rate lr_scheduler_factor
                    lr_scheduler_step optimizer momentum weight_decay mini_batch_size image_shape label_width
                    num_training_samples nms_threshold overlap_threshold freeze_layer_pattern kv_store
                    """), names("""
                    backbone use_pretrained_model algorithm num_classes num_training_samples base_size crop_size
                    early_stopping early_stopping_min_epochs early_stopping_patience early_stopping_tolerance
                    epochs gamma1 gamma2 learning_rate lr_scheduler mini_batch_size momentum optimizer syncbn
                    validation_mini_batch_size weight_decay
                    """));

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";

    private static List<String> names(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    @Tag("slow")
    @ParameterizedTest
    @FieldSource("ALGORITHMS")
    void putTheRightNameFirstForAtLeast95PercentOfSingleEdits(List<String> names) {
        int right = 0;
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (String name : names) {
            for (String misspelt : singleEdits(name)) {
                if (!names.contains(misspelt)) {
                    List<String> closest = Suggestions.closest(misspelt, names);
                    all++;
                    if (!closest.isEmpty() && closest.get(0).equals(name)) {
                        right++;
                    } else {
                        wrong.add(misspelt + " for " + name + " gives " + closest);
                    }
                }
            }
        }
        assertThat(all).isGreaterThan(15_000);
        assertThat(right / (double) all).as("first among %s", wrong).isGreaterThanOrEqualTo(0.95);
    }

    private static Set<String> singleEdits(String name) {
        Set<String> edits = new LinkedHashSet<>();
        for (int i = 0; i <= name.length(); i++) {
            String before = name.substring(0, i);
            for (int j = 0; j < LETTERS.length(); j++) {
                char letter = LETTERS.charAt(j);
                edits.add(before + letter + name.substring(i));
                if (i < name.length()) {
                    edits.add(before + letter + name.substring(i + 1));
                }
            }
            if (i < name.length()) {
                edits.add(before + name.substring(i + 1));
            }
            if (i + 1 < name.length()) {
                edits.add(before + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2));
            }
        }
        edits.remove(name);
        return edits;
    }

    @ParameterizedTest
    @FieldSource("ALGORITHMS")
    void saysNothingAboutAtLeast98PercentOfRandomWords(List<String> names) {
        long seed = 7L;
        SplittableRandom random = new SplittableRandom(seed);
        int suggested = 0;
        int words = 20_000;
        for (int i = 0; i < words; i++) {
            int length = names.get(random.nextInt(names.size())).length();
            StringBuilder word = new StringBuilder();
            for (int j = 0; j < length; j++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            if (!Suggestions.closest(word.toString(), names).isEmpty()) {
                suggested++;
            }
        }
        assertThat(suggested / (double) words).as("seed %d", seed).isLessThanOrEqualTo(0.02);
    }

    @Test
    void areOrderedByDistanceThenAsGiven() {
        assertThat(Suggestions.closest("beta_x", List.of("gamma", "beta_2", "beta_1", "beta_xx", "beta_")))
                .containsExactly("beta_2", "beta_1", "beta_xx");
        assertThat(Suggestions.closest("abcdef", List.of("abcdxy", "abcdex", "abcdef")))
                .containsExactly("abcdef", "abcdex", "abcdxy");
    }

    @Test
    void countEachEditOnce() {
        List<String> names = List.of("abc");
        assertThat(Suggestions.closest("abxc", names)).containsExactly("abc");
        assertThat(Suggestions.closest("ab", names)).containsExactly("abc");
        assertThat(Suggestions.closest("abx", names)).containsExactly("abc");
        assertThat(Suggestions.closest("acb", names)).containsExactly("abc");
        assertThat(Suggestions.closest("bac", names)).containsExactly("abc");
        assertThat(Suggestions.closest("axy", names)).isEmpty();
        assertThat(Suggestions.closest("cba", names)).containsExactly("abc");
        assertThat(Suggestions.closest("cbd", names)).isEmpty();
        assertThat(Suggestions.closest("dba", names)).isEmpty();
        assertThat(Suggestions.closest("cxa", names)).isEmpty();
        assertThat(Suggestions.closest("bca", names)).isEmpty();
        assertThat(Suggestions.closest("a", names)).isEmpty();
        assertThat(Suggestions.closest("abcxy", names)).isEmpty();
    }

    @Test
    void mayBeAThirdOfTheLengthAway() {
        assertThat(Suggestions.closest("abcdxy", List.of("abcdef"))).containsExactly("abcdef");
        assertThat(Suggestions.closest("abxyz", List.of("abcde"))).isEmpty();
        assertThat(Suggestions.closest("abcdefxyz", List.of("abcdefghi"))).containsExactly("abcdefghi");
        assertThat(Suggestions.closest("abcdewxyz", List.of("abcdefghi"))).isEmpty();
    }

    @Test
    void ignoreCase() {
        assertThat(Suggestions.closest("EPOCHS", List.of("epoch", "epochs"))).containsExactly("epochs", "epoch");
        assertThat(Suggestions.closest("x", List.of("X"))).containsExactly("X");
        assertThat(Suggestions.closest("STRASSE", List.of("straße"))).containsExactly("straße");
    }

    @Test
    void areNoneForNothingAndForVeryLongTexts() {
        assertThat(Suggestions.closest("", List.of("a"))).isEmpty();
        assertThat(Suggestions.closest("a".repeat(256), List.of("a".repeat(255))))
                .hasSize(1);
        assertThat(Suggestions.closest("a".repeat(257), List.of("a".repeat(256))))
                .isEmpty();
        assertThat(Suggestions.closest("a", List.of())).isEmpty();
    }

    @Test
    void areUnmodifiable() {
        assertThatThrownBy(() -> Suggestions.closest("adm", List.of("adam")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Tag("slow")
    @Test
    void areFastForTheLongestTexts() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            names.add("abc".repeat(85) + i);
        }
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(Suggestions.closest("acb".repeat(85), names)).hasSizeLessThanOrEqualTo(3));
    }

    /** What people write who know the parameter, but not its name; of several names the first is named here. */
    @ParameterizedTest
    @CsvSource({
        "lr, learning_rate",
        "wd, weight_decay",
        "bs, mini_batch_size",
        "batch_size, mini_batch_size",
        "batchSize, mini_batch_size",
        "bacth_size, mini_batch_size",
        "minibatchsize, mini_batch_size",
        "num_epochs, epochs",
        "max_epochs, epochs",
        "numberOfEpochs, epochs",
        "min_epochs, early_stopping_min_epochs",
        "patience, early_stopping_patience",
        "layers, num_layers",
        "n_layers, num_layers",
        "number_of_classes, num_classes",
        "num_samples, num_training_samples",
        "training_samples, num_training_samples",
        "early_stop, early_stopping",
        "augmentation, augmentation_type",
        "use_pretrained, use_pretrained_model",
        "pretrained, use_pretrained_model",
        "epsilon, eps",
        "optim, optimizer",
        "lr_scheduler, lr_scheduler_step",
        "lr_step, lr_scheduler_step",
        "learning_rate_scheduler_step, lr_scheduler_step",
        "weighted_loss, use_weighted_loss",
        "decay, weight_decay",
        "topk, top_k",
    })
    void areFoundByWordsInitialsAndStems(String wrong, String right) {
        assertThat(Suggestions.closest(wrong, ALGORITHMS.get(0))).first().isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "base_network",
                "gpu_count",
                "topics",
                "steps",
                "num_trees",
                "seed",
                "model_dir",
                "output_path",
                "x",
                "dropout"
            })
    void areNoneForWhatHasNothingInCommon(String wrong) {
        assertThat(Suggestions.closest(wrong, ALGORITHMS.get(0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pspnet, psp",
        "psp-net, psp",
        "resnet50, resnet-50",
        "ResNet50, resnet-50",
        "resnet, resnet-50",
        "Adam, adam",
        "ADAM, adam",
        "deeplabv3, deeplab",
    })
    void areValuesAsTheyAreCalledElsewhere(String wrong, String right) {
        List<String> values = List.of("fcn", "psp", "deeplab", "resnet-50", "resnet-101", "adam", "adagrad", "sgd");
        assertThat(Suggestions.closest(wrong, values)).first().isEqualTo(right);
    }

    @Test
    void areOnlyThoseNearlyAsGoodAsTheFirst() {
        assertThat(Suggestions.closest("batch_size", ALGORITHMS.get(2))).containsExactly("mini_batch_size");
        assertThat(Suggestions.closest("iou_threshold", ALGORITHMS.get(1)))
                .containsExactly("nms_threshold", "overlap_threshold");
    }
}

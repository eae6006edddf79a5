package dev.hyperbound.sagemaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyperbound.runtime.Definition;
import dev.hyperbound.runtime.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks algorithms up, and what of them is loaded. */
class BuiltInTest {
    private static final String REGISTRY = "683313688378.dkr.ecr.us-east-1.amazonaws.com/";

    @Test
    void allAreThereByName() {
        assertThat(BuiltIn.all())
                .extracting(Definition::name)
                .isSorted()
                .containsExactlyElementsOf(
                        Subject.all().stream().map(Subject::name).toList());
    }

    @Test
    void eachIsFoundByItsName() {
        assertThat(BuiltIn.all())
                .allSatisfy(definition -> assertThat(BuiltIn.named(definition.name()))
                        .hasValueSatisfying(
                                found -> assertThat(found.parameters()).isEqualTo(definition.parameters())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Pca", "pca ", "blazingtext", "xgboost-0.72"})
    void otherNamesAreUnknown(String name) {
        assertThat(BuiltIn.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "factorization-machines:1, factorization-machines",
        "forecasting-deepar:1, deepar",
        "kmeans:1, k-means",
        "knn:1, knn",
        "linear-learner:latest, linear-learner",
        "ntm:1, ntm",
        "object2vec:1, object2vec",
        "randomcutforest:1, rcf",
        "seq2seq:1, seq2seq",
        "sagemaker-xgboost:0.90-1-cpu-py3, xgboost",
        "sagemaker-xgboost:1.7-1, xgboost",
        "sagemaker-xgboost:3.2-0, xgboost",
        "image-classification:1, image-classification",
        "image-classification:latest, image-classification",
        "image-classification, image-classification",
        "ipinsights:1, ip-insights",
        "lda:1, lda",
        "object-detection:1, object-detection",
        "pca:1, pca",
        "pca@sha256:0123456789abcdef, pca",
        "pca:1@sha256:0123456789abcdef, pca",
        "semantic-segmentation:latest, semantic-segmentation",
        "xgboost:1, xgboost-0-72",
        "xgboost:latest, xgboost-0-72",
    })
    void imageOfAnAlgorithmTellsIt(String image, String name) {
        for (String registry :
                List.of(REGISTRY, "", "localhost:5000/", "475088953585.dkr.ecr.cn-north-1.amazonaws.com.cn/a/")) {
            assertThat(BuiltIn.ofImage(registry + image))
                    .as(registry + image)
                    .extracting(Definition::name)
                    .containsExactly(name);
        }
    }

    @Test
    void imageOfBlazingTextTellsBoth() {
        assertThat(BuiltIn.ofImage(REGISTRY + "blazingtext:1"))
                .extracting(Definition::name)
                .containsExactly("blazingtext-classification", "blazingtext-word2vec");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                ":",
                "@",
                "pca/",
                "pca:2",
                "pca:1/x",
                "PCA:1",
                "xgboost:1.7-1",
                "sagemaker-xgboost:0.72",
                "sagemaker-xgboost:1",
                "sagemaker-xgboost:1.7",
                "sagemaker-scikit-learn:1.2-1",
                "tensorflow-training:2.8-gpu-py39",
                "k-means:1"
            })
    void otherImagesTellNothing(String image) {
        assertThat(BuiltIn.ofImage(image)).isEmpty();
        assertThat(BuiltIn.ofImage(REGISTRY + image)).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what is refused
    void nullIsNamed() {
        assertThatNullPointerException().isThrownBy(() -> BuiltIn.named(null)).withMessage("name");
        assertThatNullPointerException().isThrownBy(() -> BuiltIn.ofImage(null)).withMessage("image");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image-classification | base_network | one of object-detection; remove it",
                "image-classification | num_trees | one of rcf; remove it",
                "pca | eta | one of xgboost and xgboost-0-72; remove it",
                "pca | learning_rate | and",
                "pca | weather | unknown hyperparameter of pca; remove it",
                "pca | num_componets | did you mean",
            })
    void namesOfOtherAlgorithmsAreTheirs(String algorithm, String name, String words) {
        Definition<?> definition = BuiltIn.named(algorithm).orElseThrow();
        Map<String, String> map = Map.of(name, "1");

        List<Violation> told = definition.check(map);

        assertThat(told)
                .filteredOn(violation -> violation.kind() == Violation.Kind.UNKNOWN)
                .singleElement()
                .satisfies(violation -> assertThat(violation.message())
                        .startsWith(name + ": unknown hyperparameter of " + algorithm)
                        .contains(words));
        assertThat(definition.checkValues(map)).isEqualTo(told);
        assertThat(definition.check(map, Set.of())).isEqualTo(told);
        assertThat(definition.checkValues(map, Set.of())).isEqualTo(told);
        assertThatThrownBy(() -> definition.fromMap(map)).hasMessageContaining(words);
        assertThatThrownBy(() -> definition.fromValues(map)).hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource({"named, pca", "ofImage, pca:1"})
    void onlyWhatIsAskedForIsLoaded(String method, String argument) throws ReflectiveOperationException {
        Recorder recorder = new Recorder();
        recorder.loadClass(BuiltIn.class.getName())
                .getMethod(method, String.class)
                .invoke(null, argument);

        assertThat(recorder.loaded)
                .contains(BuiltIn.class.getName(), PcaHyperparameters.class.getName())
                .allMatch(name -> name.startsWith(Pca.class.getName())
                        || name.equals(BuiltIn.class.getName())
                        || name.equals(AmongSiblings.class.getName())
                        || name.equals(TrainingImage.class.getName()))
                .hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void theRecorderSeesEverythingThatAllLoads() throws ReflectiveOperationException {
        Recorder recorder = new Recorder();
        recorder.loadClass(BuiltIn.class.getName()).getMethod("all").invoke(null);

        assertThat(recorder.loaded)
                .contains(PcaHyperparameters.class.getName(), LdaHyperparameters.class.getName())
                .hasSizeGreaterThan(2 * Subject.all().size());
    }

    /** Defines the classes of this package anew, and writes down which. */
    private static final class Recorder extends ClassLoader {
        private final Set<String> loaded = new TreeSet<>();

        Recorder() {
            super(BuiltIn.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(BuiltIn.class.getPackageName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                loaded.add(name);
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

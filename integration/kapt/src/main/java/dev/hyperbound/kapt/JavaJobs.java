package dev.hyperbound.kapt;

import java.util.Map;

/** Java beside Kotlin, which kapt hands to javac along with what it makes of Kotlin. */
final class JavaJobs {
    private JavaJobs() {}

    /** Wrong whatever the rest is: javac would reject it where the processor sees it analysed. */
    static Map<String, String> wrong() {
        return TrainingHyperparameters.builder().epochs(-1).layers(64).build().toMap();
    }
}

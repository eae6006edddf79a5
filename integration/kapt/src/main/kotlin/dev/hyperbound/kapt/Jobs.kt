package dev.hyperbound.kapt

/** Uses what is generated for the stub. */
object Jobs {
    @JvmStatic
    fun settings(epochs: Int): Map<String, String> =
        TrainingHyperparameters.builder().epochs(epochs).layers(64, 32).checkpointFrequency(2).build().toMap()

    /** Kotlin has a compiler of its own: what javac would reject is told when it runs. */
    @JvmStatic
    fun wrong(): Map<String, String> = TrainingHyperparameters.builder().epochs(0).layers(64).build().toMap()
}

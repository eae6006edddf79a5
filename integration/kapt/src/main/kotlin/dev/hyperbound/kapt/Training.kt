package dev.hyperbound.kapt

import dev.hyperbound.Algorithm
import dev.hyperbound.Default
import dev.hyperbound.Range
import dev.hyperbound.Rule
import dev.hyperbound.UsedWhen
import java.util.OptionalInt

/** A stub as one would write it in Kotlin. */
@Algorithm(name = "kotlin-training")
@Rule("checkpoint_frequency <= epochs")
@Rule("optimizer != 'adam' || epochs <= 100")
interface Training {
    /** Passes over the data. */
    @Range("[1, inf)")
    fun epochs(): Int

    @Default("1")
    @Range("[1, inf)")
    fun checkpointFrequency(): Int

    @Default("sgd")
    fun optimizer(): Optimizer

    @Default("0.9")
    @UsedWhen("optimizer == 'adam'")
    fun beta1(): Double

    fun patience(): OptionalInt

    fun layers(): List<Int>

    enum class Optimizer { SGD, ADAM }
}

package dev.hyperbound.conformance;

import dev.hyperbound.Algorithm;
import dev.hyperbound.OneOf;
import dev.hyperbound.Range;
import dev.hyperbound.Rule;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The constraints of protovalidate's conformance suite for numbers, one parameter for each; {@code numbers.txt} has the
 * cases. What it forbids inside an interval, or as single values, is a rule here.
 */
@Algorithm(name = "numbers")
@Rule("double_not_in != 0.0")
@Rule("double_gt_lt_exclusive < 0.0 || double_gt_lt_exclusive > 10.0")
@Rule("double_gte_lte_exclusive <= 128.0 || double_gte_lte_exclusive >= 256.0")
@Rule("float_not_in != 0.0")
@Rule("float_gt_lt_exclusive < 0.0 || float_gt_lt_exclusive > 10.0")
@Rule("float_gte_lte_exclusive <= 128.0 || float_gte_lte_exclusive >= 256.0")
@Rule("int32_not_in != 0")
@Rule("int32_gt_lt_exclusive < 0 || int32_gt_lt_exclusive > 10")
@Rule("int32_gte_lte_exclusive <= 128 || int32_gte_lte_exclusive >= 256")
@Rule("int64_not_in != 0")
@Rule("int64_gt_lt_exclusive < 0 || int64_gt_lt_exclusive > 10")
@Rule("int64_gte_lte_exclusive <= 128 || int64_gte_lte_exclusive >= 256")
interface Numbers {
    /** Any double that the constraint allows. */
    OptionalDouble doubleAny();

    /** Any double that the constraint allows. */
    @Range("[1.23, 1.23]")
    OptionalDouble doubleConst();

    /** Any double that the constraint allows. */
    @OneOf({"4.56", "7.89"})
    OptionalDouble doubleIn();

    /** Any double that the constraint allows. */
    OptionalDouble doubleNotIn();

    /** Any double that the constraint allows. */
    @Range("(-inf, 0)")
    OptionalDouble doubleLt();

    /** Any double that the constraint allows. */
    @Range("(-inf, 64]")
    OptionalDouble doubleLte();

    /** Any double that the constraint allows. */
    @Range("(16, inf)")
    OptionalDouble doubleGt();

    /** Any double that the constraint allows. */
    @Range("[8, inf)")
    OptionalDouble doubleGte();

    /** Any double that the constraint allows. */
    @Range("(0, 10)")
    OptionalDouble doubleGtLt();

    /** Any double that the constraint allows. */
    OptionalDouble doubleGtLtExclusive();

    /** Any double that the constraint allows. */
    @Range("[128, 256]")
    OptionalDouble doubleGteLte();

    /** Any double that the constraint allows. */
    OptionalDouble doubleGteLteExclusive();

    /** Any double that the constraint allows. */
    OptionalDouble floatAny();

    /** Any double that the constraint allows. */
    @Range("[1.23, 1.23]")
    OptionalDouble floatConst();

    /** Any double that the constraint allows. */
    @OneOf({"4.56", "7.89"})
    OptionalDouble floatIn();

    /** Any double that the constraint allows. */
    OptionalDouble floatNotIn();

    /** Any double that the constraint allows. */
    @Range("(-inf, 0)")
    OptionalDouble floatLt();

    /** Any double that the constraint allows. */
    @Range("(-inf, 64]")
    OptionalDouble floatLte();

    /** Any double that the constraint allows. */
    @Range("(16, inf)")
    OptionalDouble floatGt();

    /** Any double that the constraint allows. */
    @Range("[8, inf)")
    OptionalDouble floatGte();

    /** Any double that the constraint allows. */
    @Range("(0, 10)")
    OptionalDouble floatGtLt();

    /** Any double that the constraint allows. */
    OptionalDouble floatGtLtExclusive();

    /** Any double that the constraint allows. */
    @Range("[128, 256]")
    OptionalDouble floatGteLte();

    /** Any double that the constraint allows. */
    OptionalDouble floatGteLteExclusive();

    /** Any int that the constraint allows. */
    OptionalInt int32Any();

    /** Any int that the constraint allows. */
    @Range("[1, 1]")
    OptionalInt int32Const();

    /** Any int that the constraint allows. */
    @OneOf({"2", "3"})
    OptionalInt int32In();

    /** Any int that the constraint allows. */
    OptionalInt int32NotIn();

    /** Any int that the constraint allows. */
    @Range("(-inf, 0)")
    OptionalInt int32Lt();

    /** Any int that the constraint allows. */
    @Range("(-inf, 64]")
    OptionalInt int32Lte();

    /** Any int that the constraint allows. */
    @Range("(16, inf)")
    OptionalInt int32Gt();

    /** Any int that the constraint allows. */
    @Range("[8, inf)")
    OptionalInt int32Gte();

    /** Any int that the constraint allows. */
    @Range("(0, 10)")
    OptionalInt int32GtLt();

    /** Any int that the constraint allows. */
    OptionalInt int32GtLtExclusive();

    /** Any int that the constraint allows. */
    @Range("[128, 256]")
    OptionalInt int32GteLte();

    /** Any int that the constraint allows. */
    OptionalInt int32GteLteExclusive();

    /** Any long that the constraint allows. */
    OptionalLong int64Any();

    /** Any long that the constraint allows. */
    @Range("[1, 1]")
    OptionalLong int64Const();

    /** Any long that the constraint allows. */
    @OneOf({"2", "3"})
    OptionalLong int64In();

    /** Any long that the constraint allows. */
    OptionalLong int64NotIn();

    /** Any long that the constraint allows. */
    @Range("(-inf, 0)")
    OptionalLong int64Lt();

    /** Any long that the constraint allows. */
    @Range("(-inf, 64]")
    OptionalLong int64Lte();

    /** Any long that the constraint allows. */
    @Range("(16, inf)")
    OptionalLong int64Gt();

    /** Any long that the constraint allows. */
    @Range("[8, inf)")
    OptionalLong int64Gte();

    /** Any long that the constraint allows. */
    @Range("(0, 10)")
    OptionalLong int64GtLt();

    /** Any long that the constraint allows. */
    OptionalLong int64GtLtExclusive();

    /** Any long that the constraint allows. */
    @Range("[128, 256]")
    OptionalLong int64GteLte();

    /** Any long that the constraint allows. */
    OptionalLong int64GteLteExclusive();
}

package twosteps;

import dev.hyperbound.Description;
import dev.hyperbound.WireName;

public enum Solver {
    @Description("Plain steps.")
    @WireName(value = "sgd", also = "SGD")
    SGD,
    @Description("Steps of its own for each weight.")
    ADAM
}

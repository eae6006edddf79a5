package twosteps;

import dev.hyperbound.Default;
import dev.hyperbound.Description;
import dev.hyperbound.Rule;

interface Logged {
    @Rule("log_level >= 0")
    @Description("How much is told.")
    @Default("1")
    int logLevel();

    @Description("Where.")
    @Default("here")
    String at();
}

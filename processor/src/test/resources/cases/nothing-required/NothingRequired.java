package cases;

import dev.hyperbound.Algorithm;
import dev.hyperbound.Default;

/** Without required parameters the builder has no stages. */
@Algorithm(name = "nothing-required")
interface NothingRequired {
    @Default("30")
    int epochs();
}

// an enum of two and a half thousand constants
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface ManyConstants {
    enum Kind {
        «2500|,
            |K#»
    }

    Kind kind();
    @Default("k7") @Tunable Kind other();
}

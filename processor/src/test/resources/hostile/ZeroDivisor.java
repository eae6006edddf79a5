// a divisor that may be zero when it runs
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule("total % parts == 0")
public interface ZeroDivisor {
    @Default("10") @Range("[0, 100]") int total();
    @Default("2") @Range("[0, 100]") int parts();
}

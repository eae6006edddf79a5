// more digits than a double has
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface LongDecimals {
    @Default("0.1000000000000000055511151231257827021181583404541015625") double first();
    @Default("4.9e-324") double second();
    @Default("100000000000000000000000") double third();
    @Default("1e-7") double fourth();
    @Default("0e999999999") double fifth();
}

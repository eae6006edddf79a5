// numbers whose digits would not fit into memory
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface HugeExponents {
    @Default("1e999999999") double first(); // error: HB212
    @Default("1e-999999999") double second(); // error: HB212
    @Range("[0, 1e999999999]") double third(); // error: HB204
    @OneOf("1e1000000000") double fourth(); // error: HB219
    @Default("«50000||1»") int fifth(); // error: HB212
    @Range("[0, «30000||9»]") long sixth(); // error: HB204
}

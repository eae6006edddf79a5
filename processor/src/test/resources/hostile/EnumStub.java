// an enum as stub
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub") // error: HB101
public enum EnumStub {
    FIRST,
    SECOND
}

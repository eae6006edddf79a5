// methods that differ in nothing but case, so that their stages do
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface CaseOnly {
    @WireName("one") int rate();
    @WireName("two") int Rate();
    @WireName("three") int RATE();
}

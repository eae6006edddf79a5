// depth that is not made of parentheses
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
@Rule("«20000||!»flag") // error: HB309
@Rule("count «5000||+ count» < 5") // error: HB309
@Rule("steps == «20000||[»«20000||]»") // error: HB309
@Rule("«2000||flag ? flag : »flag") // error: HB309
@Rule("steps«10000||[0]» > 0") // error: HB309
public interface DeepRules {
    @Default("true") boolean flag();
    @Default("1") int count();
    @Default("1,2") List<Integer> steps();
}

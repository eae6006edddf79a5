// patterns that never end, in several ways
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface Backtracking {
    @Matches("(a+)+$") @Default("«5000||a»!") String first(); // error: HB216
    @Matches("(a|aa)+") @Default("«5000||a»b") String second(); // error: HB216
    @Matches("(a|b)*c") @Default("«20000||ab»") String third(); // error: HB216
    @Matches("«5000||(»a«5000||)»") @Default("a") String fourth(); // error: HB214
}

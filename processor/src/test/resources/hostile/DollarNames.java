// names with $ and _, which templates take for their own
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface DollarNames {
    @Default("1") int a$b();
    @Default("1") int $();
    @Default("1") int $T();
    @Default("1") int $L$S();
    @Default("1") int _left();
    @Default("1") int right_();
    @Default("1") int two__in();
}

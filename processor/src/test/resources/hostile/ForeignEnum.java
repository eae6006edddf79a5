// enums from class files
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface ForeignEnum {
    @Default("seconds") java.util.concurrent.TimeUnit unit();
    Optional<java.time.DayOfWeek> day();
}

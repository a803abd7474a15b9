package rejoinder.documents;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import rejoinder.maps.HistoryMessages;
import rejoinder.maps.MapMessages;

/** The messages as they are written, without the app. */
public final class Plainly {

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .build();

    static final Wording WORDS = new Wording(
            said(MapMessages.class), said(HistoryMessages.class), said(DocumentMessages.class), ZoneOffset.UTC);

    private Plainly() {}

    private static <T> T said(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(), new Class<?>[] {bundle}, (proxy, method, values) -> filled(method, values)));
    }

    private static String filled(Method method, Object[] values) {
        TemplateInstance message =
                ENGINE.parse(method.getAnnotation(Message.class).value()).instance();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) message.data(parameters[i].getName(), values[i]);
        return message.render();
    }
}

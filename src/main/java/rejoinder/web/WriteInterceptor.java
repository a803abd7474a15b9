package rejoinder.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

@Write
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class WriteInterceptor {

    @Inject
    DiskGate gate;

    @AroundInvoke
    Object write(InvocationContext method) throws Exception {
        if (QuarkusTransaction.isActive()) return method.proceed();
        return gate.write(method::proceed);
    }
}

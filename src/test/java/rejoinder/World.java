package rejoinder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import rejoinder.assignments.Assignment;
import rejoinder.assignments.Desk;
import rejoinder.assignments.Submission;
import rejoinder.assignments.Work;
import rejoinder.courses.Classroom;
import rejoinder.courses.Course;
import rejoinder.courses.Notice;
import rejoinder.maps.Act;
import rejoinder.maps.ArgumentMap;
import rejoinder.maps.Claim;
import rejoinder.maps.Content;
import rejoinder.maps.MapMember;
import rejoinder.maps.Opening;
import rejoinder.maps.Visibility;
import rejoinder.maps.Voters;
import rejoinder.people.Door;
import rejoinder.people.Person;
import rejoinder.people.Role;
import rejoinder.reviews.Pencil;

/** The people of the tests, and what they have made. Each world has people of its own, so many fit in one database. */
public final class World {

    /** The columns of access-matrix.txt. */
    public enum Kind {
        ANONYMOUS(null),
        STRANGER(Role.STUDENT),
        READER(Role.STUDENT),
        EDITOR(Role.STUDENT),
        OWNER(Role.STUDENT),
        TEACHER(Role.TEACHER),
        ADMIN(Role.ADMIN),
        PEER(Role.STUDENT),
        REMOVED(Role.STUDENT),
        COLLEAGUE(Role.TEACHER);

        final Role role;

        Kind(Role role) {
            this.role = role;
        }
    }

    private static final AtomicInteger WORLDS = new AtomicInteger();

    private final Map<Kind, Person> people = new EnumMap<>(Kind.class);
    private final Map<Kind, String> sessions = new EnumMap<>(Kind.class);
    private final Map<Kind, String> otherSessions = new EnumMap<>(Kind.class);
    private final int number = WORLDS.incrementAndGet();
    private Course course;
    private Course otherCourse;
    private Long notice;
    private Person pupil;
    private Person bystander;
    private String invitationToken;
    private long invitation;
    private Debate debate;
    // Most tests do without these, so each is made when it is first asked for.
    private final Supplier<Debate> ours = once(this::drawOurs);
    private final Supplier<Debate> published = once(this::drawPublished);
    private final Supplier<ArgumentMap> shared = once(this::drawShared);
    private final Supplier<ArgumentMap> thrownAway = once(this::throwAway);
    private final Supplier<Done> done = once(this::doAssignment);
    private final Supplier<Reviewed> reviewed = once(this::review);

    /** What was set, and what OWNER has handed in last. */
    private record Done(Assignment assignment, Submission submission) {}

    /** What TEACHER has said: a draft, what was given back, and words kept for next time. */
    private record Reviewed(long draft, long remark, long phrase) {}

    public static World make() {
        World world = new World();
        QuarkusTransaction.requiringNew().run(world::fill);
        return world;
    }

    /** One in which all that there can be is there already. */
    public static World whole() {
        World world = make();
        List.of(world.ours, world.published, world.shared, world.thrownAway, world.done, world.reviewed)
                .forEach(Supplier::get);
        return world;
    }

    /** Made in a transaction of its own, once, whoever asks. */
    private <T> Supplier<T> once(Supplier<T> make) {
        AtomicReference<T> made = new AtomicReference<>();
        return () -> {
            synchronized (this) {
                if (made.get() == null)
                    made.set(QuarkusTransaction.requiringNew().call(make::get));
                return made.get();
            }
        };
    }

    private void fill() {
        for (Kind kind : Kind.values()) {
            if (kind.role == null) continue;
            Person person = enrol(kind.name().toLowerCase(), kind.role);
            people.put(kind, person);
            sessions.put(kind, Door.signIn(person));
            otherSessions.put(kind, Door.signIn(person));
        }
        bystander = enrol("bystander", Role.STUDENT);
        invitationToken = Door.invite(person(Kind.TEACHER), Role.STUDENT);
        invitation = Door.invitation(invitationToken);
        courses();
        debate = Debate.of(person(Kind.OWNER), person(Kind.EDITOR));
        admit(ArgumentMap.findById(debate.map()));
    }

    private void courses() {
        course = Course.open(person(Kind.TEACHER), "Ethics " + number, ZoneId.of("Europe/Berlin"));
        for (Kind student : List.of(Kind.OWNER, Kind.PEER, Kind.REMOVED))
            course.members().enrol(person(student));
        course.members().remove(person(Kind.REMOVED), person(Kind.TEACHER));
        pupil = Classroom.provide(course, "Pupil " + number);
        otherCourse = Course.open(person(Kind.COLLEAGUE), "Physics " + number, ZoneId.of("UTC"));
        otherCourse.members().enrol(person(Kind.STRANGER));
        Notice.tell(person(Kind.PEER), course, "course-taken-back", course.name(), "/courses/" + course.id());
        notice = Notice.of(person(Kind.PEER), 1).get(0).id();
    }

    private Debate drawOurs() {
        Act owner = Act.of(person(Kind.OWNER));
        Debate drawn = Debate.of(owner.by(), person(Kind.EDITOR));
        ArgumentMap map = ArgumentMap.findById(drawn.map());
        map.sharing().enter(course);
        map.sharing().show(owner, Visibility.COURSE);
        map.letVote(owner, Voters.READERS);
        return drawn;
    }

    private Debate drawPublished() {
        Debate drawn = Debate.of(null, null);
        ArgumentMap.<ArgumentMap>findById(drawn.map()).sharing().show(Act.of(person(Kind.TEACHER)), Visibility.PUBLIC);
        return drawn;
    }

    private ArgumentMap drawShared() {
        Act owner = Act.of(person(Kind.OWNER));
        ArgumentMap map = Opening.of(owner).claim("Shared", Content.of("Whoever has the link reads this."), "en");
        map.sharing().show(owner, Visibility.LINK);
        admit(map);
        return map;
    }

    private ArgumentMap throwAway() {
        Act owner = Act.of(person(Kind.OWNER));
        ArgumentMap map = Opening.of(owner).claim("Gone", Content.of("This was thrown away."), "en");
        admit(map);
        map.delete();
        return map;
    }

    private Done doAssignment() {
        Person owner = person(Kind.OWNER);
        Assignment set = Desk.set(course, person(Kind.TEACHER));
        Desk.handIn(set, owner);
        Desk.say(set, owner, "Buses would run late.");
        Submission last = Desk.handInAgain(set, owner);
        Desk.begin(set, person(Kind.PEER));
        Desk.extend(set, owner, person(Kind.TEACHER));
        return new Done(set, last);
    }

    private Reviewed review() {
        Person teacher = person(Kind.TEACHER);
        long draft = Pencil.remark(submission(), teacher, null, "A draft");
        Person owner = person(Kind.OWNER);
        Work other = Desk.begin(Desk.set(course, teacher, Assignment.Mode.EACH, "What came back?"), owner);
        Claim said = Claim.of(other.map(), other.map().outline().claims().get(1).id());
        said.edit(Act.of(owner), Content.of("It is dark at seven."), said.revision());
        Submission back = other.handIn(owner);
        long remark = Pencil.remark(back, teacher, null, "Given back");
        Pencil.giveBack(back, teacher);
        Pencil.answer(remark, owner, "I see.");
        return new Reviewed(draft, remark, Pencil.keep(teacher, "Who says so?"));
    }

    private void admit(ArgumentMap map) {
        MapMember.admit(map, person(Kind.READER), false);
        MapMember.admit(map, person(Kind.EDITOR), true);
    }

    private Person enrol(String name, Role role) {
        return Door.enrol(name + number, role);
    }

    public Person person(Kind kind) {
        return people.get(kind);
    }

    /** The cookie of a signed-in browser, or null for somebody unknown. */
    public String session(Kind kind) {
        return sessions.get(kind);
    }

    /** The cookie of another browser of theirs. */
    public String otherSession(Kind kind) {
        return otherSessions.get(kind);
    }

    /** Somebody whom nobody here has to do with. */
    public Person bystander() {
        return bystander;
    }

    /** A private map of OWNER's, which READER may read and EDITOR may change. */
    public Debate debate() {
        return debate;
    }

    /** The same as a public map that nobody owns. */
    public Debate published() {
        return published.get();
    }

    /** A course of TEACHER's; OWNER and PEER learn there, REMOVED was taken out, STRANGER and COLLEAGUE are elsewhere. */
    public Course course() {
        return course;
    }

    /** A student of the course, whose account it has made. */
    public Person pupil() {
        return pupil;
    }

    /** A course of COLLEAGUE's, where STRANGER learns. */
    public Course otherCourse() {
        return otherCourse;
    }

    /** A map of OWNER's that belongs to the course, where everybody may read it and vote. */
    public Debate ours() {
        return ours.get();
    }

    /** What the course is asked to do; OWNER has handed in twice and has more time, PEER has begun. */
    public Assignment assignment() {
        return done.get().assignment;
    }

    /** What OWNER has handed in last. */
    public Submission submission() {
        return done.get().submission;
    }

    /** A map of OWNER's, which a share link opens to everybody. */
    public ArgumentMap shared() {
        return shared.get();
    }

    /** What stands for a part of an address, such as {person}, when this kind of person asks. */
    String resolve(String path, String parameter, Kind who) {
        Debate map =
                path.startsWith("/maps/{public}") ? published() : path.startsWith("/maps/{ours}") ? ours() : debate;
        return switch (parameter) {
            case "map" ->
                switch (path) {
                    case "/maps/{map}/link" -> shared.get().id().toString();
                    case "/maps/{map}/restoration" -> thrownAway.get().id().toString();
                    default -> Long.toString(debate.map());
                };
            case "public" -> Long.toString(published().map());
            case "ours" -> Long.toString(ours().map());
            case "course" -> course.id().toString();
            case "assignment" -> assignment().id().toString();
            case "submission" -> submission().id().toString();
            // What can still be said otherwise was not given back, and only what was given back can be answered.
            case "remark" ->
                Long.toString(path.matches(".*(remark}|edit|removal)") ? reviewed.get().draft : reviewed.get().remark);
            case "phrase" -> Long.toString(reviewed.get().phrase);
            case "code" -> course.joinCode();
            case "notice" -> notice.toString();
            case "claim" ->
                Long.toString(
                        path.endsWith("/restoration")
                                ? map.deleted()
                                : path.endsWith("/parting") ? map.later() : map.buses());
            case "source" -> Long.toString(map.source());
            case "revision" -> Long.toString(map.revision());
            case "hash", "finding" -> "0";
            case "about" -> "claim";
            case "person" -> whom(path).id().toString();
            case "token" -> path.startsWith("/shared") ? shared().holding().shareToken() : invitationToken;
            case "invitation" -> Long.toString(invitation);
            case "session" -> who == Kind.ANONYMOUS ? "0123456789abcdef" : Door.handle(otherSessions.get(who));
            default -> throw new IllegalArgumentException("World does not know {" + parameter + "}");
        };
    }

    private Person whom(String path) {
        if (path.startsWith("/courses") && path.endsWith("/return")) return person(Kind.REMOVED);
        if (path.startsWith("/courses")) return pupil;
        if (path.startsWith("/assignments")) return person(Kind.OWNER);
        return path.startsWith("/maps") ? person(Kind.READER) : bystander;
    }

    /** A form that does its work on this route, if whoever sends it may; empty where the route takes none. */
    Map<String, String> form(String route) {
        Map<String, String> form = new HashMap<>();
        switch (route) {
            case "POST /sign-in" -> form.putAll(Map.of("name", "nobody" + number, "password", "whatever it is"));
            case "POST /invitations" -> form.putAll(Map.of("role", "STUDENT", "note", "for a friend", "days", "7"));
            case "POST /invitations/{token}" -> form.putAll(Map.of("name", "new" + number, "password", Door.PASSWORD));
            case "POST /people" -> form.putAll(Map.of("name", "made" + number, "role", "STUDENT"));
            case "POST /people/registration" -> form.put("open", "false");
            case "POST /people/{person}/role" -> form.put("role", "TEACHER");
            case "POST /people/{person}/deletion" -> form.put("name", bystander.name());
            case "POST /courses/{course}/settings" -> form.putAll(Map.of("name", "Biology", "zone", "Europe/Paris"));
            case "POST /courses/{course}/teachers" ->
                form.put("teacher", person(Kind.COLLEAGUE).name());
            case "POST /courses/{course}/names/preview" -> form.put("names", "Berg, Lena\n2. José Núñez");
            case "POST /courses/{course}/names" ->
                form.putAll(Map.of("names", "Berg, Lena\n2. José Núñez", "keep", "1"));
            case "POST /courses/{course}/assignments" ->
                form.putAll(Map.of("title", "What is fair?", "text", "Nothing is.", "mode", "TOGETHER"));
            case "POST /assignments/{assignment}/terms" -> form.putAll(Map.of("title", "Another title"));
            case "POST /assignments/{assignment}/extensions" ->
                form.putAll(Map.of("person", person(Kind.PEER).id().toString(), "until", "2190-04-25T16:00"));
            case "POST /assignments/{assignment}/returns" ->
                form.put("submissions", submission().id().toString());
            case "POST /submissions/{submission}/review", "POST /submissions/{submission}/return" ->
                form.put("comment", "Nearly there.");
            case "POST /submissions/{submission}/remarks",
                    "POST /remarks/{remark}",
                    "POST /remarks/{remark}/answers",
                    "POST /phrases",
                    "POST /phrases/{phrase}" -> form.put("text", "Said anew.");
            case "POST /join" -> form.put("code", course.joinCode());
            case "POST /join/accounts" ->
                form.putAll(Map.of("code", course.joinCode(), "name", "new" + number, "password", Door.PASSWORD));
            case "POST /courses" -> form.putAll(Map.of("name", "Biology", "zone", "Europe/Paris"));
            case "POST /account" -> form.put("fullName", "Another Name");
            case "POST /account/password" ->
                form.putAll(Map.of("old", Door.PASSWORD, "password", "another-walnut-harbour"));
            case "POST /account/deletion" -> form.put("password", Door.PASSWORD);
            default ->
                form.putAll(mapForm(
                        route.replaceAll("\\{(public|ours)}", "{map}"), route.contains("{ours}") ? ours() : debate));
        }
        return form;
    }

    private Map<String, String> mapForm(String route, Debate map) {
        return switch (route) {
            case "POST /maps" -> Map.of("question", "What now?", "thesis", "Nothing.");
            case "POST /maps/{map}/settings" -> Map.of("title", "Another title", "question", Debate.QUESTION);
            case "POST /maps/{map}/course" -> Map.of("course", course.id().toString());
            case "POST /maps/{map}/visibility" -> Map.of("to", "LINK");
            case "POST /maps/{map}/voters" -> Map.of("to", "EDITORS");
            case "POST /maps/{map}/claims/{claim}/votes/{about}" -> Map.of("degree", "3");
            case "POST /maps/{map}/members" -> Map.of("name", bystander.name(), "mayEdit", "true");
            case "POST /maps/{map}/theses", "POST /maps/{map}/claims/{claim}" -> Map.of("text", "Said anew.");
            case "POST /maps/{map}/claims/{claim}/replies" -> Map.of("kind", "SUPPORT", "text", "Said anew.");
            case "POST /maps/{map}/claims/{claim}/place" ->
                Map.of("as", "SUPPORT", "target", Long.toString(map.eight()));
            case "POST /maps/{map}/claims/{claim}/links" ->
                Map.of("as", "SUPPORT", "target", Long.toString(map.eight()));
            case "POST /maps/{map}/claims/{claim}/shift" -> Map.of("to", "UP");
            case "POST /maps/{map}/claims/{claim}/paste", "POST /maps/{map}/claims/{claim}/paste/preview" ->
                Map.of("list", "One\n  Two");
            case "POST /maps/{map}/sources", "POST /maps/{map}/sources/{source}" ->
                Map.of("title", "Report", "text", "Nothing is left.");
            case "POST /maps/{map}/text/{source}/claims" ->
                Map.of("sentences", "0-25", "as", "SUPPORT", "target", Long.toString(map.thesis()));
            default -> Map.of();
        };
    }
}

-- A full hall for the benchmark: 240 invented people with an account each, a seat in the training
-- of Примерград and a signature at every point of its first and second day. Prepared before the
-- clock of the benchmark starts; everything that is measured goes through the pages. The test is
-- open all day and allows more attempts than its settings would, so that a server can warm up.
begin;
create temporary table sitting on commit drop as
select n, gen_random_uuid() as person, gen_random_uuid() as enrolment, s.id as session
  from training_session s, generate_series(1, 240) n
 where s.code = 'ocd-2027-primergrad';
insert into account
  (id, email, name_cyrillic, name_latin, face, search_key, opened_at, version)
select person, 'mereno' || n || '@vezbaonica.example', 'Полазник Измишљени', 'Polaznik Izmišljeni',
       'CYRILLIC', 'polaznik izmisljeni ' || n, a.opened_at, 0
  from sitting, account a
 where a.email = 'polaznik@vezbaonica.example';
insert into password (person, hash, chosen_at)
select s.person, p.hash, p.chosen_at
  from sitting s, password p
  join account a on a.id = p.person and a.email = 'polaznik@vezbaonica.example';
insert into session_seat (session, number) select session, 1000 + n from sitting;
insert into enrolment
  (id, session, person, name_cyrillic, name_latin, name_key, unit, gender, email, job, superior,
   consent_on, needs, lodging, channel, applied_at, invented, stage, seat, reason, version)
select s.enrolment, s.session, s.person, 'Полазник Измишљени', 'Polaznik Izmišljeni',
       'polaznik izmisljeni', e.unit, e.gender, 'mereno' || s.n || '@vezbaonica.example', e.job,
       e.superior, e.consent_on, '', false, e.channel, e.applied_at, true, 'SEATED', 1000 + s.n,
       '', 0
  from sitting s
  join lateral (select * from enrolment e
                 where e.session = s.session and e.stage = 'SEATED' limit 1) e on true;
insert into check_in (enrolment, day, point, checked_at, checked_by)
select s.enrolment, day, point, t.first_day + (day - 1) + time '09:00' + point * interval '1 hour',
       s.person
  from sitting s
  join training_session t on t.id = s.session, generate_series(1, 2) day, generate_series(1, 2) point;
update exam
   set settings = settings || '{"attempts": 200, "from": "00:01:00", "until": "23:59:00"}'
 where session = (select id from training_session where code = 'ocd-2027-primergrad');
commit;
analyze;

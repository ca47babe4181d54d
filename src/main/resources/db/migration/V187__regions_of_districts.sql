-- Which statistical region a district belongs to (Regulation on the nomenclature of statistical
-- territorial units, Official Gazette 109/2009 and 46/2010; to be checked against the gazette).
create table region_of_district (
  district text primary key,
  region   text not null,
  constraint region_is_known
    check (region in ('BELGRADE', 'VOJVODINA', 'SUMADIJA_AND_WEST', 'SOUTH_AND_EAST', 'KOSOVO'))
);

insert into region_of_district (district, region) values
  ('Град Београд', 'BELGRADE'),
  ('Севернобачки', 'VOJVODINA'),
  ('Средњобанатски', 'VOJVODINA'),
  ('Севернобанатски', 'VOJVODINA'),
  ('Јужнобанатски', 'VOJVODINA'),
  ('Западнобачки', 'VOJVODINA'),
  ('Јужнобачки', 'VOJVODINA'),
  ('Сремски', 'VOJVODINA'),
  ('Златиборски', 'SUMADIJA_AND_WEST'),
  ('Колубарски', 'SUMADIJA_AND_WEST'),
  ('Мачвански', 'SUMADIJA_AND_WEST'),
  ('Моравички', 'SUMADIJA_AND_WEST'),
  ('Поморавски', 'SUMADIJA_AND_WEST'),
  ('Расински', 'SUMADIJA_AND_WEST'),
  ('Рашки', 'SUMADIJA_AND_WEST'),
  ('Шумадијски', 'SUMADIJA_AND_WEST'),
  ('Борски', 'SOUTH_AND_EAST'),
  ('Браничевски', 'SOUTH_AND_EAST'),
  ('Зајечарски', 'SOUTH_AND_EAST'),
  ('Јабланички', 'SOUTH_AND_EAST'),
  ('Нишавски', 'SOUTH_AND_EAST'),
  ('Пиротски', 'SOUTH_AND_EAST'),
  ('Подунавски', 'SOUTH_AND_EAST'),
  ('Пчињски', 'SOUTH_AND_EAST'),
  ('Топлички', 'SOUTH_AND_EAST'),
  ('Косовски', 'KOSOVO'),
  ('Косовско-Митровачки', 'KOSOVO'),
  ('Косовско-Поморавски', 'KOSOVO'),
  ('Пећки', 'KOSOVO'),
  ('Призренски', 'KOSOVO');
